#if Server
import Foundation
import GRDB
import ServiceStore

extension SQLiteServiceDatabase {
    /// How old `last_used_at` may become before a request writes it anew: seconds.
    private static let useResolution: TimeInterval = 60

    package func createKey(
        name: String, hash: Data, lastFour: String, accountID: Int64, expiresAt: Date?
    ) async throws -> APIKey {
        let now = now
        return try await write(.power) { database, _ in
            try database.run(
                """
                INSERT INTO api_key (name, hash, last_four, created_at, account_id, expires_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [name, hash, lastFour, seconds(now()), accountID, expiresAt.map(seconds)])
            guard
                let row = try database.row("SELECT * FROM api_key WHERE id = ?", [database.lastInsertedRowID])
            else { throw StoreError(.failed, "A new key cannot be read.") }
            return APIKey(row: row)
        }
    }

    package func key(hash: Data) async throws -> (key: APIKey, hash: Data)? {
        try await read { database in
            try database.row("SELECT * FROM api_key WHERE hash = ?", [hash]).map { (APIKey(row: $0), $0["hash"]) }
        }
    }

    package func recordUse(of key: APIKey) async throws {
        let time = now()
        if let last = key.lastUsedAt, time.timeIntervalSince(last) < Self.useResolution { return }
        try await write { database, _ in
            try database.run("UPDATE api_key SET last_used_at = ? WHERE id = ?", [seconds(time), key.id])
        }
    }

    package func revokeKey(id: APIKey.ID) async throws -> Bool {
        let now = now
        return try await write(.power) { database, _ in
            try database.run(
                "UPDATE api_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL", [seconds(now()), id])
            return database.changesCount == 1
        }
    }

    package func keys() async throws -> [APIKey] {
        try await read { try $0.rows("SELECT * FROM api_key ORDER BY id", []).map(APIKey.init) }
    }
}

extension APIKey {
    init(row: Row) {
        func date(_ column: String) -> Date? {
            (row[column] as Int64?).map { Date(timeIntervalSince1970: Double($0)) }
        }
        self.init(
            id: row["id"], accountID: row["account_id"], name: row["name"], lastFour: row["last_four"],
            createdAt: Date(timeIntervalSince1970: Double(row["created_at"] as Int64)),
            lastUsedAt: date("last_used_at"), expiresAt: date("expires_at"), revokedAt: date("revoked_at"))
    }
}

/// The table of keys holds whole seconds since 1970, as it was released.
private func seconds(_ time: Date) -> Int64 { Int64(time.timeIntervalSince1970) }
#endif
