#if Server
import Foundation
import ServiceStore
import Synchronization

/// A queue of which every kind of call fails some times before it works.
final class UnsteadyJobs: JobStore {
    private let jobs: any JobStore
    private let failures: Int
    private let counts = Mutex<[String: Int]>([:])

    init(jobs: any JobStore, failures: Int) {
        self.jobs = jobs
        self.failures = failures
    }

    private func fail(_ call: String = #function) throws {
        let count = counts.withLock { counts in
            counts[call, default: 0] += 1
            return counts[call, default: 0]
        }
        if count <= failures { throw StoreError(.unavailable, "away") }
    }

    func enqueue(_ job: Job, idempotency: IdempotencyKey?, answer: StoredAnswer?) async throws -> EnqueueOutcome {
        try fail()
        return try await jobs.enqueue(job, idempotency: idempotency, answer: answer)
    }

    func job(id: UUID) async throws -> Job? {
        try fail()
        return try await jobs.job(id: id)
    }

    func claimJob(owner: String, leaseSeconds: TimeInterval, policy: RetryPolicy) async throws -> Job? {
        try fail()
        return try await jobs.claimJob(owner: owner, leaseSeconds: leaseSeconds, policy: policy)
    }

    func extendLease(of job: UUID, token: UUID, leaseSeconds: TimeInterval) async throws -> Bool {
        try fail()
        return try await jobs.extendLease(of: job, token: token, leaseSeconds: leaseSeconds)
    }

    func completeJob(id: UUID, token: UUID, result: StoredResult, usage: UsageRecord) async throws -> Bool {
        try fail()
        return try await jobs.completeJob(id: id, token: token, result: result, usage: usage)
    }

    func failJob(
        id: UUID, token: UUID, failure: JobFailure, isFinal: Bool, usage: UsageRecord, policy: RetryPolicy
    ) async throws -> JobState? {
        try fail()
        return try await jobs.failJob(
            id: id, token: token, failure: failure, isFinal: isFinal, usage: usage, policy: policy)
    }

    func releaseJob(id: UUID, token: UUID) async throws -> Bool {
        try fail()
        return try await jobs.releaseJob(id: id, token: token)
    }

    func jobCounts() async throws -> JobCounts {
        try fail()
        return try await jobs.jobCounts()
    }

    func jobChanges() -> AsyncStream<JobChange> { jobs.jobChanges() }
}
#endif
