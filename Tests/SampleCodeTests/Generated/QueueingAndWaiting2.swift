// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/QueueingAndWaiting.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

func queueingAndWaiting2(client: InvoiceClient, documents: [InputSource]) async throws {
    try await withThrowingTaskGroup(of: PredictResult<InvoiceV4>.self) { group in
        for document in documents {
            group.addTask { try await client.enqueueAndParse(InvoiceV4.self, document) }
        }
        for try await result in group { print(result.document.name, result.prediction.totalAmount.value ?? 0) }
    }
}
