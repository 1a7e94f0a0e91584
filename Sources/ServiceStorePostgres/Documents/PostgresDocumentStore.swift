#if Server
import Foundation
import ServiceStore

/// Uploads in the database, in parts of a mebibyte each, so that no statement is larger than that.
package final class PostgresDocumentStore: DocumentStore {
    /// Bytes of a part, the last one excepted.
    private static let partLength = 1 << 20

    private let pool: ConnectionPool

    private init(pool: ConnectionPool) { self.pool = pool }

    /// Connects, and brings the tables up to date, as ``PostgresServiceDatabase/open(_:)`` does.
    ///
    /// The connections are its own, so that large documents do not keep jobs waiting.
    package static func open(_ settings: PostgresSettings) async throws -> PostgresDocumentStore {
        let session = try PostgresSession(settings)
        let pool = ConnectionPool(session: session, count: settings.documentConnections, name: "postgres-documents")
        do {
            try await pool.run { connection, _ in
                try Migrator(connection: connection, schema: settings.schema).run()
            }
        } catch {
            await pool.close()
            throw error
        }
        return PostgresDocumentStore(pool: pool)
    }

    /// Closes the connections; calls afterwards throw.
    package func close() async { await pool.close() }

    package func put(_ name: String, fileAt path: String) async throws {
        try DocumentName.check(name)
        try await pool.run { connection, _ in
            var file = try LocalFile(reading: path)
            try connection.transaction {
                // Takes the row for itself: of two calls with one name, the later one counts as a whole.
                _ = try connection.run(
                    """
                    INSERT INTO uploads (name, byte_count) VALUES ($1, 0)
                    ON CONFLICT (name) DO UPDATE SET byte_count = 0, created_at = clock_timestamp()
                    """, [.text(name)])
                _ = try connection.run("DELETE FROM upload_parts WHERE name = $1", [.text(name)])
                var (number, byteCount) = (0, 0)
                while let bytes = try file.read(upTo: Self.partLength) {
                    _ = try connection.run(
                        "INSERT INTO upload_parts (name, number, bytes) VALUES ($1, $2, $3)",
                        [.text(name), .int(number), .bytes(bytes)])
                    number += 1
                    byteCount += bytes.count
                }
                _ = try connection.run(
                    "UPDATE uploads SET byte_count = $2 WHERE name = $1", [.text(name), .int(byteCount)])
            }
        }
    }

    package func get(_ name: String, toFileAt path: String) async throws -> Bool {
        try DocumentName.check(name)
        return try await pool.run { connection, _ in
            var isWritten = false
            do {
                // One view of all parts, even when the document is replaced meanwhile.
                return try connection.transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") {
                    isWritten = try Self.write(name, to: path, connection)
                    return isWritten
                }
            } catch {
                // Another attempt makes the file anew.
                if isWritten { LocalFile.remove(path) }
                throw error
            }
        }
    }

    /// Writes a document to a new file, of which nothing is left when that fails.
    private static func write(_ name: String, to path: String, _ connection: PostgresConnection) throws -> Bool {
        let found = try connection.run("SELECT byte_count FROM uploads WHERE name = $1", [.text(name)])
        guard var row = found.first else { return false }
        let byteCount = try row.next(Int.self)
        var file = try LocalFile(creating: path)
        var (number, written) = (0, 0)
        while written < byteCount {
            let part = try connection.run(
                "SELECT bytes FROM upload_parts WHERE name = $1 AND number = $2", [.text(name), .int(number)])
            guard case .some(.some(let bytes)) = part.cells.first, !bytes.isEmpty else {
                throw PostgresFailure(kind: .unexpected, message: "a part of an upload is missing")
            }
            try file.write(bytes)
            number += 1
            written += bytes.count
        }
        file.keep()
        return true
    }

    package func delete(_ name: String) async throws {
        try DocumentName.check(name)
        try await pool.run { connection, _ in
            _ = try connection.run("DELETE FROM uploads WHERE name = $1", [.text(name)])
        }
    }

    package func names(withPrefix prefix: String) async throws -> [String] {
        if !prefix.isEmpty { try DocumentName.check(prefix) }
        return try await pool.run { connection, _ in
            // Names are sorted by their bytes, all of which are below "~".
            let answer = try connection.run(
                "SELECT name FROM uploads WHERE name >= $1 AND name < $1 || '~'", [.text(prefix)])
            return try answer.rows.map {
                var row = $0
                return try row.next(String.self)
            }
        }
    }
}
#endif
