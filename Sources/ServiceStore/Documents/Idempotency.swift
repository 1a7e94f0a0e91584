import Foundation

/// Names one request, so that its repetition is no second request (the header `Idempotency-Key`).
package struct IdempotencyKey: Sendable, Hashable {
    /// Keys of one account never meet those of another.
    package var accountID: Int64
    /// 1 to 255 characters, chosen by the caller.
    package var text: String
    /// SHA-256 of all that makes the request what it is: 32 bytes.
    package var fingerprint: Data

    package init(accountID: Int64, text: String, fingerprint: Data) {
        self.accountID = accountID
        self.text = text
        self.fingerprint = fingerprint
    }
}

/// An answer, kept for repetitions of its request.
package struct StoredAnswer: Sendable, Hashable {
    package var status: Int
    package var body: Data

    package init(status: Int, body: Data) {
        self.status = status
        self.body = body
    }
}

/// Requests that name themselves. A name is free again 24 hours after its answer.
package protocol IdempotencyStore: Sendable {
    /// Claims a name for a request that is about to be worked on.
    ///
    /// - Parameter leaseSeconds: after which another process may begin anew, should this one have died.
    func beginRequest(_ key: IdempotencyKey, leaseSeconds: TimeInterval) async throws -> IdempotencyOutcome

    /// Frees a name whose request came to nothing. Answers are stored by ``ResultStore/store(_:usage:idempotency:answer:)``
    /// and ``JobStore/enqueue(_:idempotency:answer:)``.
    func abandonRequest(_ key: IdempotencyKey) async throws
}

package enum IdempotencyOutcome: Sendable, Hashable {
    /// The caller is the first and is to do the work.
    case begun
    /// Somebody else is at it.
    case inProgress
    case finished(StoredAnswer)
    /// The name stands for another request.
    case mismatch
}

extension IdempotencyKey {
    /// Seconds after its answer when a name is free again.
    package static let secondsKept: TimeInterval = 24 * 60 * 60
}
