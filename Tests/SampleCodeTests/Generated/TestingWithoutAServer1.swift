// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/TestingWithoutAServer.md by scripts/sample-code; change it there.
import CrossfootSDK
import CrossfootSDKTesting
import Testing

func testingWithoutAServer1() async throws {
    /// What is tested: code of yours that takes a client.
    func amountToPay(_ document: InputSource, client: InvoiceClient) async throws -> String {
        let invoice = try await client.parse(InvoiceV4.self, document).prediction
        return "\(invoice.totalAmount.value ?? 0) \(invoice.locale.currency ?? "")"
    }
}
