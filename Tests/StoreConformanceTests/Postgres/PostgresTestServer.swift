#if Server
import Foundation
import ServiceStore
import Synchronization
import Testing

@testable import ServiceStorePostgres

/// The server of `scripts/with-postgres`; tests that need one are left out without it.
enum PostgresTestServer {
    static let address = ProcessInfo.processInfo.environment["CROSSFOOT_TEST_POSTGRES"]

    static var isThere: Bool { address != nil }

    /// Settings for a schema of the test's own, in which nothing is yet.
    static func settings(
        _ address: String? = address, schema: String = "test_\(UUID().uuidString.lowercased())"
    ) throws -> PostgresSettings {
        // The name by which a test finds its own connections.
        let address = try #require(address) + "&application_name=\(schema)"
        return try PostgresSettings(address: address, schema: schema)
    }

    /// Gives `body` a database in a schema of its own, and removes that afterwards.
    static func withDatabase<Value: Sendable>(
        _ change: (inout PostgresSettings) -> Void = { _ in },
        _ body: (PostgresServiceDatabase, PostgresSettings) async throws -> Value
    ) async throws -> Value {
        var settings = try settings()
        change(&settings)
        let database = try await PostgresServiceDatabase.open(settings)
        let outcome: Result<Value, any Error>
        do { outcome = .success(try await body(database, settings)) } catch { outcome = .failure(error) }
        await database.close()
        try await removeSchema(settings)
        return try outcome.get()
    }

    static func removeSchema(_ settings: PostgresSettings) async throws {
        try await administer(settings) { connection in
            try connection.runScript(
                "DROP SCHEMA IF EXISTS \(connection.quotedIdentifier(settings.schema ?? "public")) CASCADE")
        }
    }

    /// Runs `body` with a connection of its own.
    static func administer<Value: Sendable>(
        _ settings: PostgresSettings, _ body: @escaping @Sendable (PostgresConnection) throws -> Value
    ) async throws -> Value {
        let pool = ConnectionPool(session: try PostgresSession(settings), count: 1, name: "test")
        do {
            let value = try await pool.run { connection, _ in try body(connection) }
            await pool.close()
            return value
        } catch {
            await pool.close()
            throw error
        }
    }
}

/// Tells threads and tasks that something is over.
final class Flag: Sendable {
    private let value = Mutex(false)

    var isSet: Bool { value.withLock { $0 } }

    func set() { value.withLock { $0 = true } }
}

extension Job {
    /// A job that waits, of a key that need not exist.
    static func sample(key: Int64 = 1) -> Job {
        .waiting(for: APIKey(id: key, name: "", lastFour: "", createdAt: Date()))
    }
}

extension StoreFactory {
    /// In a schema of its own. The server's clock cannot be moved, so what is stored gets older.
    static let postgres = StoreFactory(name: "PostgreSQL") {
        let settings = try PostgresTestServer.settings()
        let database = try await PostgresServiceDatabase.open(settings)
        return StoreUnderTest(
            database: database,
            openAgain: { try await PostgresServiceDatabase.open(settings) },
            letPass: { seconds in try await PostgresTestServer.age(settings, by: seconds) },
            cleanUp: {
                await database.close()
                try? await PostgresTestServer.removeSchema(settings)
            })
    }
}

extension DocumentStoreFactory {
    static let postgres = DocumentStoreFactory(name: "PostgreSQL") {
        let settings = try PostgresTestServer.settings()
        let store = try await PostgresDocumentStore.open(settings)
        return (
            store,
            {
                await store.close()
                try? await PostgresTestServer.removeSchema(settings)
            }
        )
    }
}

extension PostgresTestServer {
    /// Makes all that is stored older.
    static func age(_ settings: PostgresSettings, by seconds: TimeInterval) async throws {
        try await administer(settings) { connection in
            for (table, columns) in [
                ("jobs", ["claimable_at", "ended_at"]), ("results", ["stored_at"]), ("feedback", ["created_at"]),
                ("idempotent_requests", ["held_until", "answered_at"]),
            ] {
                let changes = columns.map { "\($0) = \($0) - make_interval(secs => $1)" }
                _ = try connection.run("UPDATE \(table) SET \(changes.joined(separator: ", "))", [.double(seconds)])
            }
        }
    }
}
#endif
