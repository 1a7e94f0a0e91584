import Foundation
import InvoiceProjection

/// A document to read.
struct ReadingRequest: Sendable {
    var product: EmbeddedProduct
    var upload: EmbeddedUpload
    /// Whether it gets a job; otherwise its sender waits, and it goes before all jobs.
    var isQueued: Bool
    /// What the sender calls the request, so that its repetition is not another one.
    var name: String?

    /// Tells a repetition from another request under the same name; of this process only.
    var fingerprint: Int {
        var hasher = Hasher()
        hasher.combine(product)
        hasher.combine(isQueued)
        hasher.combine(upload.fileName)
        hasher.combine(upload.extras.rawValue)
        hasher.combine(upload.content.count)
        upload.content.withUnsafeBytes { hasher.combine(bytes: $0) }
        return hasher.finalize()
    }
}
