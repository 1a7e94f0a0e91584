// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/QueueingAndWaiting.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

func queueingAndWaiting1(client: InvoiceClient, document: InputSource) async throws {
    let result = try await client.enqueueAndParse(InvoiceV4.self, document)
    print(result.prediction.totalAmount.value ?? 0)
    do {
        let patient = PollingOptions(initialDelay: .seconds(4), delay: .seconds(2), maximumTries: 30, longPoll: nil)
        let later = try await client.enqueueAndParse(InvoiceV4.self, document, polling: patient)
        print(later.document.id)
        do {
            let queued = try await client.enqueue(InvoiceV4.self, document)
            let jobID = queued.job.id
            do {
                let asked = try await client.parseQueued(InvoiceV4.self, jobID: jobID, wait: .seconds(20))
                if let document = asked.document {
                    print(document.inference.prediction.invoiceNumber.value ?? "")
                } else {
                    print("not yet:", asked.job.status)
                }
                do {
                    let named = PredictOptions(idempotencyKey: "scan-2291")
                    let once = try await client.enqueue(InvoiceV4.self, document, options: named)
                    print(once.job.id)
                    _ = named
                    _ = once
                }
                _ = asked
            }
            _ = queued
            _ = jobID
        }
        _ = patient
        _ = later
    }
    _ = result
}
