import Foundation

/// Results, and what users say of them.
package protocol ResultStore: Sendable {
    /// Stores the result of a synchronous request with its usage record and, when the caller gave a key for it, the
    /// answer for repetitions; all or nothing.
    ///
    /// - Parameter result: nil when nothing of a document is to be kept: only the rest is stored.
    func store(
        _ result: StoredResult?, usage: UsageRecord, idempotency: IdempotencyKey?, answer: StoredAnswer?
    ) async throws

    func result(id: UUID) async throws -> StoredResult?

    /// Removes one result, its feedback, and its job with the failed or completed state.
    ///
    /// - Returns: name of the upload in the ``DocumentStore`` that nothing refers to any more.
    func deleteResult(id: UUID) async throws -> String?

    /// - Parameter body: as it was sent.
    /// - Returns: false when there is no such result.
    func storeFeedback(_ body: Data, contentType: String?, on result: UUID, keyID: APIKey.ID) async throws -> Bool

    /// What was sent about a result, oldest first.
    func feedback(on result: UUID) async throws -> [Data]

    /// Removes results, ended jobs and feedback older than `age` seconds and the answers for repetitions older than a
    /// day; at most `limit` of each.
    ///
    /// - Returns: names of uploads in the ``DocumentStore`` that nothing refers to any more.
    func purge(olderThan age: TimeInterval, limit: Int) async throws -> [String]
}
