// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/ComingFromPython.md by scripts/sample-code; change it there.
import CrossfootSDK

func comingFromPython2() async throws {
    let client = try InvoiceClient(apiKey: "my-api-key")
    let document = try InputSource(path: "/path/to/the/file.ext")
    let result = try await client.enqueueAndParse(InvoiceSplitterV1.self, document)
    print(result)
    for group in result.prediction.invoicePageGroups ?? [] {
        print(group.pageIndexes, group.confidence)
    }
    _ = client
    _ = document
    _ = result
}
