// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/SendingFeedback.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

func sendingFeedback1(client: InvoiceClient, result: PredictResult<InvoiceV4>) async throws {
    let right: Feedback = ["total_amount": ["value": 2608.20], "supplier_name": ["value": "Joinery Ltd"]]
    let answer = try await client.sendFeedback(InvoiceV4.self, documentID: result.document.id, feedback: right)
    print(answer.feedback["total_amount"] ?? .null)
    do {
        var corrected = result.prediction
        corrected.invoiceNumber.value = "TJ/2291"
        let whole = try await client.sendFeedback(
            InvoiceV4.self, documentID: result.document.id, feedback: Feedback(encoding: corrected))
        print(whole.rawResponse.statusCode ?? 0)
        _ = corrected
        _ = whole
    }
    _ = right
    _ = answer
}
