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
    /// A job that waits.
    static func sample(key: Int64 = 1, account: Int64 = 1, issuedAt: Date = Date(timeIntervalSince1970: 1_700_000_000))
        -> Job
    {
        Job(
            id: UUID(), accountID: account, keyID: key,
            request: DocumentRequest(
                product: "invoices", version: "v4", fileName: "invoice.pdf", byteCount: 1000, options: []),
            documentKey: "doc-\(UUID().uuidString)", documentID: UUID(), issuedAt: issuedAt,
            state: .waiting(notBefore: issuedAt))
    }

    var sampleResult: StoredResult {
        StoredResult(
            id: documentID, accountID: accountID, keyID: keyID, jobID: id, request: request, pageCount: 1,
            startedAt: issuedAt, finishedAt: issuedAt.addingTimeInterval(1), schema: 1, document: Data("{}".utf8))
    }

    func sampleUsage(_ outcome: UsageRecord.Outcome = .succeeded) -> UsageRecord {
        UsageRecord(of: self, outcome: outcome, pages: 1, milliseconds: 10, at: issuedAt)
    }

    /// The token of its lease.
    var token: UUID? { if case .processing(let lease) = state { lease.token } else { nil } }
}
#endif
