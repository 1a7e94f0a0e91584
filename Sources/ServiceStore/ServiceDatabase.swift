/// All that one database keeps for the service.
package protocol ServiceDatabase: KeyStore, JobStore, ResultStore, IdempotencyStore, UsageStore {
    /// Answers when the database can be read and written.
    ///
    /// - Throws: ``StoreError``.
    func checkHealth() async throws

    /// Closes connections; calls afterwards throw.
    func close() async
}
