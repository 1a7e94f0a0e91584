#if Server
import Foundation
import GRDB
import ServiceStore
import ServiceStoreSQLite
import Testing

@Suite struct SQLiteQueueSizeTests {
    /// 100,000 jobs that have ended and 10,000 that wait, of 50 keys: the limit is a hundred times what it takes.
    @Test func claimingDoesNotSlowDownWithWhatIsKept() async throws {
        try await StoreFactory.sqliteInFolder { folder, database in
            for index in 1...50 { _ = try await database.makeKey("key \(index)") }
            let other = try DatabaseQueue(path: folder + "/crossfoot.sqlite")
            try await other.write { database in
                for (state, count, columns) in [("completed", 100_000, "ended_at"), ("waiting", 10_000, "not_before")] {
                    try database.execute(
                        sql: """
                            WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?)
                            INSERT INTO job (
                                id, account_id, key_id, product, version, file_name, byte_count, options,
                                document_key, document_id, issued_at, attempts, state, \(columns))
                            SELECT randomblob(16), 1, 1 + n % 50, 'invoices', 'v4', 'a', 1, '', hex(randomblob(16)),
                                randomblob(16), n, 0, '\(state)', n
                            FROM number
                            """, arguments: [count])
                }
            }
            try other.close()
            let counts = try await database.jobCounts()
            #expect(counts.waiting == 10_000)
            #expect(counts.completed == 100_000)
            let clock = ContinuousClock()
            let start = clock.now
            for _ in 0..<100 { #expect(try await database.claim() != nil) }
            let each = (clock.now - start) / 100
            #expect(each < .milliseconds(100))
        }
    }
}

extension StoreFactory {
    /// A store in a file, with the folder of it.
    static func sqliteInFolder(
        _ body: (_ folder: String, _ database: SQLiteServiceDatabase) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("crossfoot-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let database = try SQLiteServiceDatabase(directory: folder)
        do {
            try await body(folder, database)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }
}
#endif
