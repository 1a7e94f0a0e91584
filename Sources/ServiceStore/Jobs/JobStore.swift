import Foundation

/// The queue.
///
/// Every call is one transaction. Times are the store's own (a database server's clock where there is one), so that
/// machines with clocks of their own agree about leases.
package protocol JobStore: Sendable {
    /// Puts a job into the queue, together with the answer for whoever repeats the request.
    ///
    /// - Parameter answer: what a repetition of the request with `idempotency` gets; both or neither.
    /// - Throws: ``StoreError``.
    func enqueue(_ job: Job, idempotency: IdempotencyKey?, answer: StoredAnswer?) async throws -> EnqueueOutcome

    func job(id: UUID) async throws -> Job?

    /// Begins an attempt at the job that is next: of the jobs that can be claimed, one of the key with the fewest
    /// jobs in work, and of these the oldest. Jobs whose last attempt has run out become failed on the way.
    ///
    /// - Returns: nil when there is nothing to do now.
    func claimJob(owner: String, leaseSeconds: TimeInterval, policy: RetryPolicy) async throws -> Job?

    /// - Returns: false when the worker has lost the job.
    func extendLease(of job: UUID, token: UUID, leaseSeconds: TimeInterval) async throws -> Bool

    /// Stores the result and the usage record and completes the job, all or nothing.
    ///
    /// - Returns: false when the worker has lost the job; then nothing is stored.
    func completeJob(
        id: UUID, token: UUID, result: StoredResult, usage: UsageRecord
    ) async throws -> Bool

    /// Ends an attempt without a result; `usage` is stored only when the job has failed for good.
    ///
    /// - Returns: the state afterwards; nil when the worker has lost the job.
    func failJob(
        id: UUID, token: UUID, failure: JobFailure, isFinal: Bool, usage: UsageRecord, policy: RetryPolicy
    ) async throws -> JobState?

    func releaseJob(id: UUID, token: UUID) async throws -> Bool

    func jobCounts() async throws -> JobCounts

    /// Tells of jobs that were put into the queue, given back, completed or failed, by this process or another.
    ///
    /// A hint that saves polling: it may come late or not at all, so whoever waits asks again now and then.
    func jobChanges() -> AsyncStream<JobChange>
}

package enum EnqueueOutcome: Sendable, Hashable {
    case enqueued
    /// The same request came before: its answer.
    case repeated(StoredAnswer)
    /// Another request came with the same idempotency key.
    case mismatch
    /// The same request is in work; its answer is not known yet.
    case inProgress
}

package enum JobChange: Sendable, Hashable {
    /// A job can be claimed.
    case available
    /// That job has ended, one way or the other.
    case ended(UUID)
}

/// How the queue stands.
package struct JobCounts: Sendable, Hashable {
    package var waiting = 0
    package var processing = 0
    package var completed = 0
    package var failed = 0
    /// Seconds that the oldest waiting job has waited; 0 when none waits.
    package var oldestWaiting: TimeInterval = 0

    package init() {}
}
