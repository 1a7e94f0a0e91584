// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/WebhooksAndStoredAnswers.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

func webhooksAndStoredAnswers2(client: InvoiceClient, result: PredictResult<InvoiceV4>) async throws {
    try result.rawResponse.body.write(to: URL(filePath: "answer.json"))

    let kept = try LocalResponse(path: "answer.json")
    if case .document(let again) = try client.loadPrediction(InvoiceV4.self, kept) {
        print(again.prediction == result.prediction)
    }
    do {
        let stored = try await client.document(InvoiceV3.self, id: result.document.id)
        print(stored.prediction.totalIncl.value ?? 0)
        _ = stored
    }
    _ = kept
}
