#if Server
import Foundation
import ServiceStore

extension PostgresServiceDatabase {
    /// How old `last_used_at` may become before a request writes it anew.
    private static let useResolution: TimeInterval = 60

    private static let keyColumns =
        "id, account_id, name, last_four, created_at, last_used_at, expires_at, revoked_at"

    package func createKey(
        name: String, hash: Data, lastFour: String, accountID: Int64, expiresAt: Date?
    ) async throws -> APIKey {
        try await pool.run { connection, attempt in
            let created = try connection.run(
                """
                INSERT INTO api_keys (name, hash, last_four, account_id, expires_at) VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (hash) DO NOTHING RETURNING \(Self.keyColumns)
                """, [.text(name), .bytes(hash), .text(lastFour), .int(accountID), .time(expiresAt)])
            if var row = created.first { return try APIKey(reading: &row) }
            let found = try connection.run("SELECT \(Self.keyColumns) FROM api_keys WHERE hash = $1", [.bytes(hash)])
            guard attempt.mayHaveHappened, var row = found.first else {
                throw StoreError(.invalid, "There is a key with this hash already")
            }
            return try APIKey(reading: &row)
        }
    }

    package func key(hash: Data) async throws -> (key: APIKey, hash: Data)? {
        try await pool.run { connection, _ in
            let found = try connection.run(
                "SELECT \(Self.keyColumns), hash FROM api_keys WHERE hash = $1", [.bytes(hash)])
            guard var row = found.first else { return nil }
            return (try APIKey(reading: &row), try row.next())
        }
    }

    package func recordUse(of key: APIKey) async throws {
        if let lastUsedAt = key.lastUsedAt, abs(lastUsedAt.timeIntervalSinceNow) < Self.useResolution { return }
        try await pool.run { connection, _ in
            _ = try connection.run(
                """
                UPDATE api_keys SET last_used_at = clock_timestamp()
                WHERE id = $1
                    AND (last_used_at IS NULL OR last_used_at < clock_timestamp() - make_interval(secs => $2))
                """, [.int(key.id), .double(Self.useResolution)])
        }
    }

    @discardableResult
    package func revokeKey(id: APIKey.ID) async throws -> Bool {
        try await pool.run { connection, attempt in
            let revoked = try connection.run(
                "UPDATE api_keys SET revoked_at = clock_timestamp() WHERE id = $1 AND revoked_at IS NULL",
                [.int(id)])
            if revoked.changedRows > 0 { return true }
            guard attempt.mayHaveHappened else { return false }
            let found = try connection.run("SELECT id FROM api_keys WHERE id = $1", [.int(id)])
            return found.first != nil
        }
    }

    package func keys() async throws -> [APIKey] {
        try await pool.run { connection, _ in
            try connection.run("SELECT \(Self.keyColumns) FROM api_keys ORDER BY id").rows.map {
                var row = $0
                return try APIKey(reading: &row)
            }
        }
    }
}

extension APIKey {
    fileprivate init(reading row: inout PostgresRow) throws {
        self.init(
            id: try row.next(), accountID: try row.next(), name: try row.next(), lastFour: try row.next(),
            createdAt: try row.next(), lastUsedAt: try row.nextIfPresent(), expiresAt: try row.nextIfPresent(),
            revokedAt: try row.nextIfPresent())
    }
}
#endif
