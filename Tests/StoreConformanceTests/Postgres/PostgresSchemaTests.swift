#if Server
import Foundation
import ServiceStore
import Testing

@testable import ServiceStorePostgres

@Suite(.enabled(if: PostgresTestServer.isThere))
struct PostgresSchemaTests {
    @Test func twentyServersStartAtOnce() async throws {
        let settings = try PostgresTestServer.settings()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    let database = try await PostgresServiceDatabase.open(settings)
                    try await database.checkHealth()
                    await database.close()
                }
            }
            try await group.waitForAll()
        }
        let applied = try await PostgresTestServer.administer(settings) { connection in
            var row = try connection.run("SELECT count(*) FROM schema_versions").first
            return try row?.next(Int.self)
        }
        #expect(applied == Migration.all.count)
        try await PostgresTestServer.removeSchema(settings)
    }

    @Test func tablesOfANewerVersionAreRefused() async throws {
        try await PostgresTestServer.withDatabase { _, settings in
            try await PostgresTestServer.administer(settings) { connection in
                _ = try connection.run(
                    "INSERT INTO schema_versions (number, name) VALUES ($1, 'of tomorrow')",
                    [.int(Migration.all.count + 1)])
            }
            await #expect {
                _ = try await PostgresServiceDatabase.open(settings)
            } throws: {
                ($0 as? StoreError)?.code == .newerSchema
            }
        }
    }

    @Test func theSchemaMayStandInTheAddress() async throws {
        let schema = "test_\(UUID().uuidString.prefix(8).lowercased())"
        let address = try #require(PostgresTestServer.address)
        let settings = try PostgresSettings(address: address + "&options=-csearch_path%3D\(schema)")
        let database = try await PostgresServiceDatabase.open(settings)
        let key = try await database.makeKey()
        await database.close()
        let named = try PostgresSettings(address: address, schema: schema)
        let again = try await PostgresServiceDatabase.open(named)
        #expect(try await again.keys() == [key])
        await again.close()
        try await PostgresTestServer.removeSchema(named)
    }

    @Test func aClaimReadsNoMoreOfALargeQueue() async throws {
        try await PostgresTestServer.withDatabase { database, settings in
            let plan = try await PostgresTestServer.administer(settings) { connection in
                _ = try connection.run(
                    """
                    INSERT INTO jobs (id, account_id, key_id, request, document_key, document_id, issued_at, attempts,
                        state, claimable_at, ended_at)
                    SELECT gen_random_uuid(), 1, number % 20, $1, number::text, gen_random_uuid(),
                        now() - number * interval '1 second', 1,
                        CASE WHEN number <= 10000 THEN 'waiting' ELSE 'completed' END,
                        CASE WHEN number <= 10000 THEN now() END, CASE WHEN number > 10000 THEN now() END
                    FROM generate_series(1, 110000) number
                    """, [try .json(Job.sample().request)])
                try connection.runScript("ANALYZE jobs")
                let lines = try connection.run("EXPLAIN (ANALYZE, BUFFERS) \(JobTable.nextStatement)").rows
                return try lines.map {
                    var line = $0
                    return try line.next(String.self)
                }
            }
            #expect(!plan.contains { $0.contains("Seq Scan on jobs") }, "\(plan)")
            // The first line with buffers has those of the whole statement, 8 KiB each.
            let total = try #require(plan.first { $0.contains("Buffers:") })
            let counts = total.split { !$0.isNumber }.compactMap { Int($0) }
            #expect(counts.reduce(0, +) < 1000, "\(plan)")
            let job = try #require(try await database.claim())
            #expect(try await database.releaseJob(id: job.id, token: job.token))
        }
    }
}
#endif
