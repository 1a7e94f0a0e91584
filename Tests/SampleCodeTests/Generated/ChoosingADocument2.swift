// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/ChoosingADocument.md by scripts/sample-code; change it there.
import CrossfootSDK

func choosingADocument2(client: InvoiceClient) async throws {
    let remote = try RemoteSource("https://example.org/invoices/march.pdf")
    let result = try await client.parse(InvoiceV4.self, remote)
    print(result.document.name)
    do {
        let local = try await remote.localSource(user: "reader", password: "secret")
        print(local.name, local.mediaType)
        _ = local
    }
    _ = remote
    _ = result
}
