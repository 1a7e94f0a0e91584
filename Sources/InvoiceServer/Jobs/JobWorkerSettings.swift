#if Server
import Foundation
import ServiceStore

/// How a worker works.
package struct JobWorkerSettings: Sendable {
    /// Jobs that are worked on at the same time.
    package var lanes = 1
    /// Seconds without a sign of life after which another worker may take a job; it gives one three times as often.
    package var leaseSeconds: TimeInterval = 30
    package var retries = RetryPolicy()
    /// Longest pause between two looks into the queue: the store's hints make it shorter.
    package var pollInterval: Duration = .seconds(1)
    /// Longest pause after an error of the database; the first is a tenth of a second, each later one twice as long.
    package var longestBackoff: Duration = .seconds(5)
    /// Time that documents in work have to be finished in when the worker is told to stop; then they are given back.
    package var finishingTime: Duration = .seconds(5)
    /// Whether uploads are kept until the retention time; otherwise they go when their job has ended.
    package var keepsUploads = true
    /// For what a caller is told of a document that is refused.
    package var limits = UploadLimits()
    /// Most pages of one document, for the message only; the reader enforces it.
    package var maximumPages = 2_000
    /// Name of this worker, for people.
    package var owner = "\(ProcessInfo.processInfo.hostName):\(ProcessInfo.processInfo.processIdentifier)"

    package init() {}
}
#endif
