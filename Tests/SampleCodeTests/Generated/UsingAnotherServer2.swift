// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/UsingAnotherServer.md by scripts/sample-code; change it there.
import CrossfootSDK

func usingAnotherServer2(client: InvoiceClient, document: InputSource) async throws {
    let trained = Endpoint(owner: "office", name: "invoices", version: "1")
    let result = try await client.parse(InvoiceV4.self, document, options: PredictOptions(endpoint: trained))
    print(result.document.inference.product.name)
    do {
        let any = try await client.parse(GeneratedV1.self, document, options: PredictOptions(endpoint: trained))
        print(any.prediction.fieldNames, any.prediction["invoice_number"]?.single?.value ?? "")
        _ = any
    }
    _ = trained
    _ = result
}
