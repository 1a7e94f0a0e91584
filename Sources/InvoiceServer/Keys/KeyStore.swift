#if Server
import Crypto
import Foundation
import GRDB

/// The API keys of a server.
///
/// Every look-up goes to the database, so a key that another process creates or revokes counts at once.
package struct KeyStore: Sendable {
    /// How old `last_used_at` may become before a request writes it anew.
    private static let useResolution: TimeInterval = 60

    private let database: DatabasePool
    private let now: @Sendable () -> Date

    package init(database: DatabasePool, now: @escaping @Sendable () -> Date = { Date() }) {
        self.database = database
        self.now = now
    }

    package init(dataDirectory: String) throws {
        self.init(database: try ServerDatabase.open(dataDirectory: dataDirectory))
    }

    /// Makes a key.
    ///
    /// - Returns: the text of the key, which is stored nowhere.
    package func create(name: String) async throws -> String {
        let text = KeyText.random()
        let hash = Data(KeyText.hash(text))
        let time = Int64(now().timeIntervalSince1970)
        try await database.write { database in
            try database.execute(
                sql: "INSERT INTO api_key (name, hash, last_four, created_at) VALUES (?, ?, ?, ?)",
                arguments: [name, hash, String(text.suffix(4)), time])
        }
        return text
    }

    /// The key with that text; nil when there is none or it is revoked.
    package func verify(_ text: String) async throws -> APIKey? {
        let digest = KeyText.hash(text)
        let found: (key: APIKey, hash: Data)? = try await database.read { database in
            let sql = "SELECT * FROM api_key WHERE hash = ? AND revoked_at IS NULL"
            guard let row = try Row.fetchOne(database, sql: sql, arguments: [Data(digest)]) else { return nil }
            return (try APIKey(row: row), row["hash"])
        }
        // The digest compares in constant time.
        guard let found, digest == found.hash else { return nil }
        // A full disk must not lock anybody out: when it was last used is for information only.
        try? await recordUse(of: found.key)
        return found.key
    }

    /// Revokes a key for good.
    ///
    /// - Returns: false when there is no such key or it is revoked already.
    @discardableResult
    package func revoke(id: APIKey.ID) async throws -> Bool {
        let time = Int64(now().timeIntervalSince1970)
        return try await database.write { database in
            try database.execute(
                sql: "UPDATE api_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL", arguments: [time, id])
            return database.changesCount == 1
        }
    }

    /// All keys, revoked ones too, oldest first.
    package func list() async throws -> [APIKey] {
        try await database.read { try APIKey.fetchAll($0, sql: "SELECT * FROM api_key ORDER BY id") }
    }

    func key(hash: Data) async throws -> (key: APIKey, hash: Data)? {
        try await database.read { database in
            guard let row = try Row.fetchOne(database, sql: "SELECT * FROM api_key WHERE hash = ?", arguments: [hash])
            else { return nil }
            return (try APIKey(row: row), row["hash"])
        }
    }

    func recordUse(ofKey id: APIKey.ID) async throws {
        let time = Int64(now().timeIntervalSince1970)
        try await database.write { database in
            try database.execute(sql: "UPDATE api_key SET last_used_at = ? WHERE id = ?", arguments: [time, id])
        }
    }

    private func recordUse(of key: APIKey) async throws {
        let time = now()
        if let last = key.lastUsedAt, time.timeIntervalSince(last) < Self.useResolution { return }
        try await database.write { database in
            try database.execute(
                sql: "UPDATE api_key SET last_used_at = ? WHERE id = ?",
                arguments: [Int64(time.timeIntervalSince1970), key.id])
        }
    }
}
#endif
