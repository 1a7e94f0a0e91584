import Foundation

/// The API keys of a service.
///
/// Texts of keys never get here, only their SHA-256: 32 bytes. What a process creates or revokes counts for every
/// other one at once.
package protocol KeyStore: Sendable {
    /// - Throws: ``StoreError``.
    func createKey(
        name: String, hash: Data, lastFour: String, accountID: Int64, expiresAt: Date?
    ) async throws -> APIKey

    /// The key with that hash, revoked and expired ones too; and the hash as it is stored, for the caller to compare
    /// in constant time.
    func key(hash: Data) async throws -> (key: APIKey, hash: Data)?

    /// Notes that a key was used now. Implementations may write less often than this is called.
    func recordUse(of key: APIKey) async throws

    /// Revokes a key for good.
    ///
    /// - Returns: false when there is no such key or it is revoked already.
    @discardableResult
    func revokeKey(id: APIKey.ID) async throws -> Bool

    /// All keys, revoked ones too, oldest first.
    func keys() async throws -> [APIKey]
}
