import Foundation

/// Where a job stands.
///
/// ```
/// waiting ── claim ──▶ processing ── complete ──▶ completed
///    ▲                   │   │
///    └ release, retry,   │   └ fail (no attempt left, or no use in another) ──▶ failed
///      lease ran out ────┘
/// ```
package enum JobState: Sendable, Hashable {
    /// Not to be claimed before that time.
    case waiting(notBefore: Date)
    case processing(JobLease)
    case completed(at: Date)
    /// Kept, with its document, until the retention time: a dead letter.
    case failed(at: Date, JobFailure)
}

/// The right of one worker to one job, for a time.
package struct JobLease: Sendable, Hashable {
    /// Distinguishes this claim from every earlier one of the same job.
    package var token: UUID
    /// Name of the worker's process, for people.
    package var owner: String
    package var expiresAt: Date

    package init(token: UUID, owner: String, expiresAt: Date) {
        self.token = token
        self.owner = owner
        self.expiresAt = expiresAt
    }
}

/// Why a job failed, in the words of the published error body.
package struct JobFailure: Error, Sendable, Hashable, Codable {
    package var code: String
    package var message: String
    package var details: String

    package init(code: String, message: String, details: String) {
        self.code = code
        self.message = message
        self.details = details
    }

    /// The last worker died, or was stopped by a limit, in every attempt.
    package static let abandoned = JobFailure(
        code: "failure", message: "Inference failed",
        details: "Can not run prediction: every attempt to read the document ended early")
}
