#if Server
import Foundation
import ServiceStore

/// The keys of the database file behind the protocols of the service, whose own store takes this place.
package struct KeyDatabase: ServiceDatabase, DocumentStore {
    private let keyFile: KeyStore

    package init(_ keys: KeyStore) { keyFile = keys }

    private static let noQueue = StoreError(.invalid, "This database keeps keys only.")

    package func key(hash: Data) async throws -> (key: ServiceStore.APIKey, hash: Data)? {
        guard let found = try await keyFile.key(hash: hash) else { return nil }
        let key = ServiceStore.APIKey(
            id: found.key.id, name: found.key.name, lastFour: found.key.lastFour, createdAt: found.key.createdAt,
            lastUsedAt: found.key.lastUsedAt, revokedAt: found.key.revokedAt)
        return (key, found.hash)
    }
    package func recordUse(of key: ServiceStore.APIKey) async throws { try await keyFile.recordUse(ofKey: key.id) }
    package func createKey(
        name: String, hash: Data, lastFour: String, accountID: Int64, expiresAt: Date?
    ) async throws -> ServiceStore.APIKey { throw Self.noQueue }
    package func revokeKey(id: ServiceStore.APIKey.ID) async throws -> Bool { try await keyFile.revoke(id: id) }
    package func keys() async throws -> [ServiceStore.APIKey] { throw Self.noQueue }

    package func enqueue(
        _ job: Job, idempotency: IdempotencyKey?, answer: StoredAnswer?
    ) async throws -> EnqueueOutcome { throw Self.noQueue }
    package func job(id: UUID) async throws -> Job? { throw Self.noQueue }
    package func claimJob(owner: String, leaseSeconds: TimeInterval, policy: RetryPolicy) async throws -> Job? { nil }
    package func extendLease(of job: UUID, token: UUID, leaseSeconds: TimeInterval) async throws -> Bool { false }
    package func completeJob(
        id: UUID, token: UUID, result: StoredResult, usage: UsageRecord
    ) async throws -> Bool { false }
    package func failJob(
        id: UUID, token: UUID, failure: JobFailure, isFinal: Bool, usage: UsageRecord, policy: RetryPolicy
    ) async throws -> JobState? { nil }
    package func releaseJob(id: UUID, token: UUID) async throws -> Bool { false }
    package func jobCounts() async throws -> JobCounts { JobCounts() }
    package func jobChanges() -> AsyncStream<JobChange> { AsyncStream { $0.finish() } }

    package func store(
        _ result: StoredResult?, usage: UsageRecord, idempotency: IdempotencyKey?, answer: StoredAnswer?
    ) async throws { throw Self.noQueue }
    package func result(id: UUID) async throws -> StoredResult? { nil }
    package func deleteResult(id: UUID) async throws -> String? { nil }
    package func storeFeedback(
        _ body: Data, contentType: String?, on result: UUID, keyID: ServiceStore.APIKey.ID
    ) async throws -> Bool { false }
    package func feedback(on result: UUID) async throws -> [Data] { [] }
    package func purge(olderThan age: TimeInterval, limit: Int) async throws -> [String] { [] }

    package func beginRequest(_ key: IdempotencyKey, leaseSeconds: TimeInterval) async throws -> IdempotencyOutcome {
        throw Self.noQueue
    }
    package func abandonRequest(_ key: IdempotencyKey) async throws {}
    package func usage(accountID: Int64?, from: Date, to: Date) async throws -> [UsageSummary] { [] }
    package func checkHealth() async throws {}
    package func close() async {}

    package func put(_ name: String, fileAt path: String) async throws { throw Self.noQueue }
    package func get(_ name: String, toFileAt path: String) async throws -> Bool { false }
    package func delete(_ name: String) async throws {}
    package func names(withPrefix prefix: String) async throws -> [String] { [] }
}
#endif
