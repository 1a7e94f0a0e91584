#if Server
import Crypto
import Foundation
import ServiceStore

/// Makes and checks the API keys of a server, over whatever store keeps them.
///
/// Every look-up goes to the store, so a key that another process creates or revokes counts at once.
package struct KeyRing: Sendable {
    package let store: any KeyStore
    private let uses: KeyUses
    private let now: @Sendable () -> Date

    package init(store: any KeyStore, now: @escaping @Sendable () -> Date = { Date() }) {
        self.store = store
        uses = KeyUses(keys: store)
        self.now = now
    }

    /// Makes a key.
    ///
    /// - Returns: the text of the key, which is stored nowhere, and the key as the store knows it.
    /// - Throws: ``StoreError``.
    package func create(
        name: String, accountID: Int64 = APIKey.firstAccount, expiresAt: Date? = nil
    ) async throws -> (text: String, key: APIKey) {
        let text = KeyText.random()
        let key = try await store.createKey(
            name: name, hash: Data(KeyText.hash(text)), lastFour: String(text.suffix(4)), accountID: accountID,
            expiresAt: expiresAt)
        return (text, key)
    }

    /// The key with that text; nil when there is none, or it is revoked or has expired.
    ///
    /// - Throws: ``StoreError``.
    package func verify(_ text: String) async throws -> APIKey? {
        let digest = KeyText.hash(text)
        // The digest compares in constant time.
        guard let found = try await store.key(hash: Data(digest)), digest == found.hash else { return nil }
        guard found.key.isValid(at: now()) else { return nil }
        uses.record(found.key)
        return found.key
    }
}
#endif
