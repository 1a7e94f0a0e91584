#if Server
import Foundation
import ServiceStore
import Synchronization

/// A database that fails where a test wants it to.
final class FaultyDatabase: ServiceDatabase {
    struct Faults {
        /// Thrown by `store` and `enqueue`, before they do anything.
        var refusesWrites: StoreError?
        /// Thrown by `store` and `enqueue` once all is done: the answer of the database was lost.
        var losesAnswers: StoreError?
        /// No change of a job is told.
        var isSilent = false
    }

    private let base: any ServiceDatabase
    private let faults = Mutex(Faults())

    init(base: any ServiceDatabase) { self.base = base }

    func inject(_ change: (inout Faults) -> Void) { faults.withLock { change(&$0) } }

    private func writing<Value: Sendable>(_ write: () async throws -> Value) async throws -> Value {
        if let error = faults.withLock({ $0.refusesWrites }) { throw error }
        let value = try await write()
        if let error = faults.withLock({ $0.losesAnswers }) { throw error }
        return value
    }

    func enqueue(
        _ job: Job, idempotency: IdempotencyKey?, answer: StoredAnswer?
    ) async throws -> EnqueueOutcome {
        try await writing { try await base.enqueue(job, idempotency: idempotency, answer: answer) }
    }
    func store(
        _ result: StoredResult?, usage: UsageRecord, idempotency: IdempotencyKey?, answer: StoredAnswer?
    ) async throws {
        try await writing { try await base.store(result, usage: usage, idempotency: idempotency, answer: answer) }
    }
    func jobChanges() -> AsyncStream<JobChange> {
        faults.withLock { $0.isSilent } ? AsyncStream { $0.finish() } : base.jobChanges()
    }

    func createKey(
        name: String, hash: Data, lastFour: String, accountID: Int64, expiresAt: Date?
    ) async throws -> APIKey {
        try await base.createKey(
            name: name, hash: hash, lastFour: lastFour, accountID: accountID, expiresAt: expiresAt)
    }
    func key(hash: Data) async throws -> (key: APIKey, hash: Data)? { try await base.key(hash: hash) }
    func recordUse(of key: APIKey) async throws { try await base.recordUse(of: key) }
    func revokeKey(id: APIKey.ID) async throws -> Bool { try await base.revokeKey(id: id) }
    func keys() async throws -> [APIKey] { try await base.keys() }

    func job(id: UUID) async throws -> Job? { try await base.job(id: id) }
    func claimJob(owner: String, leaseSeconds: TimeInterval, policy: RetryPolicy) async throws -> Job? {
        try await base.claimJob(owner: owner, leaseSeconds: leaseSeconds, policy: policy)
    }
    func extendLease(of job: UUID, token: UUID, leaseSeconds: TimeInterval) async throws -> Bool {
        try await base.extendLease(of: job, token: token, leaseSeconds: leaseSeconds)
    }
    func completeJob(id: UUID, token: UUID, result: StoredResult, usage: UsageRecord) async throws -> Bool {
        try await base.completeJob(id: id, token: token, result: result, usage: usage)
    }
    func failJob(
        id: UUID, token: UUID, failure: JobFailure, isFinal: Bool, usage: UsageRecord, policy: RetryPolicy
    ) async throws -> JobState? {
        try await base.failJob(
            id: id, token: token, failure: failure, isFinal: isFinal, usage: usage, policy: policy)
    }
    func releaseJob(id: UUID, token: UUID) async throws -> Bool { try await base.releaseJob(id: id, token: token) }
    func jobCounts() async throws -> JobCounts { try await base.jobCounts() }

    func result(id: UUID) async throws -> StoredResult? { try await base.result(id: id) }
    func deleteResult(id: UUID) async throws -> String? { try await base.deleteResult(id: id) }
    func storeFeedback(_ body: Data, contentType: String?, on result: UUID, keyID: APIKey.ID) async throws -> Bool {
        try await base.storeFeedback(body, contentType: contentType, on: result, keyID: keyID)
    }
    func feedback(on result: UUID) async throws -> [Data] { try await base.feedback(on: result) }
    func purge(olderThan age: TimeInterval, limit: Int) async throws -> [String] {
        try await base.purge(olderThan: age, limit: limit)
    }

    func beginRequest(_ key: IdempotencyKey, leaseSeconds: TimeInterval) async throws -> IdempotencyOutcome {
        try await base.beginRequest(key, leaseSeconds: leaseSeconds)
    }
    func abandonRequest(_ key: IdempotencyKey) async throws { try await base.abandonRequest(key) }
    func usage(accountID: Int64?, from: Date, to: Date) async throws -> [UsageSummary] {
        try await base.usage(accountID: accountID, from: from, to: to)
    }
    func checkHealth() async throws { try await base.checkHealth() }
    func close() async { await base.close() }
}
#endif
