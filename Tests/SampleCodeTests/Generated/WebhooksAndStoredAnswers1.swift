// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/WebhooksAndStoredAnswers.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

func webhooksAndStoredAnswers1(client: InvoiceClient, body: Data, signature: String) async throws {
    let response = LocalResponse(data: body)
    guard response.isValidHMACSignature(secret: "webhook secret", signature: signature) else { return }

    switch try client.loadPrediction(InvoiceV4.self, response) {
    case .document(let result): print(result.prediction.totalAmount.value ?? 0)
    case .job(let queued): print(queued.job.status, queued.document?.id ?? "")
    }
    _ = response
}
