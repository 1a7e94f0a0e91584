import Foundation

/// One document in the queue, as a value: every change of state is a method here, and stores only keep the result.
package struct Job: Sendable, Hashable, Identifiable {
    package var id: UUID
    package var accountID: Int64
    package var keyID: APIKey.ID
    package var request: DocumentRequest
    /// Name of the upload in the ``DocumentStore``.
    package var documentKey: String
    /// The result will have this identifier.
    package var documentID: UUID
    package var issuedAt: Date
    /// Attempts that have begun.
    package var attempts: Int
    package var state: JobState

    package init(
        id: UUID, accountID: Int64, keyID: APIKey.ID, request: DocumentRequest, documentKey: String,
        documentID: UUID, issuedAt: Date, attempts: Int = 0, state: JobState
    ) {
        self.id = id
        self.accountID = accountID
        self.keyID = keyID
        self.request = request
        self.documentKey = documentKey
        self.documentID = documentID
        self.issuedAt = issuedAt
        self.attempts = attempts
        self.state = state
    }

    /// Whether a worker may claim the job: it waits and its time has come, or its lease has run out.
    package func isClaimable(at now: Date) -> Bool {
        switch state {
        case .waiting(let notBefore): notBefore <= now
        case .processing(let lease): lease.expiresAt <= now
        case .completed, .failed: false
        }
    }

    /// Begins an attempt. A job whose lease ran out in its last attempt becomes failed instead.
    ///
    /// - Returns: false when there is nothing for the worker to do.
    package mutating func claim(_ lease: JobLease, at now: Date, policy: RetryPolicy) -> Bool {
        guard isClaimable(at: now) else { return false }
        guard attempts < policy.mostAttempts else {
            state = .failed(at: now, .abandoned)
            return false
        }
        attempts += 1
        state = .processing(lease)
        return true
    }

    /// Extends the lease.
    ///
    /// - Returns: false when the lease is no longer this one: the worker must drop its work.
    package mutating func extend(_ token: UUID, until time: Date) -> Bool {
        guard case .processing(var lease) = state, lease.token == token else { return false }
        lease.expiresAt = max(lease.expiresAt, time)
        state = .processing(lease)
        return true
    }

    /// - Returns: false when the lease is no longer this one: somebody else has the job, and its result counts.
    package mutating func complete(_ token: UUID, at now: Date) -> Bool {
        guard isHeld(by: token) else { return false }
        state = .completed(at: now)
        return true
    }

    /// Ends an attempt without a result. With `isFinal`, or when no attempt is left, the job has failed; otherwise
    /// it waits for its next attempt.
    ///
    /// - Returns: false when the lease is no longer this one.
    package mutating func fail(
        _ token: UUID, _ failure: JobFailure, isFinal: Bool, at now: Date, policy: RetryPolicy
    ) -> Bool {
        guard isHeld(by: token) else { return false }
        if isFinal || attempts >= policy.mostAttempts {
            state = .failed(at: now, failure)
        } else {
            state = .waiting(notBefore: now.addingTimeInterval(policy.delay(afterAttempt: attempts)))
        }
        return true
    }

    /// Gives the job back untouched, as a worker that stops does; the attempt does not count.
    ///
    /// - Returns: false when the lease is no longer this one.
    package mutating func release(_ token: UUID, at now: Date) -> Bool {
        guard isHeld(by: token) else { return false }
        attempts -= 1
        state = .waiting(notBefore: now)
        return true
    }

    private func isHeld(by token: UUID) -> Bool {
        if case .processing(let lease) = state { lease.token == token } else { false }
    }
}
