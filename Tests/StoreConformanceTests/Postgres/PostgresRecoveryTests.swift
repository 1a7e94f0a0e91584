#if Server
import Foundation
import ServiceStore
import Testing

@testable import ServiceStorePostgres

@Suite(.enabled(if: PostgresTestServer.isThere))
struct PostgresRecoveryTests {
    /// Gives `body` a database whose connection goes through a proxy, and one that goes straight to the server.
    private func withProxy(
        _ body: (BreakingProxy, PostgresServiceDatabase, PostgresServiceDatabase) async throws -> Void
    ) async throws {
        try await PostgresTestServer.withDatabase { direct, settings in
            let text = try #require(PostgresTestServer.address)
            var address = try #require(URLComponents(string: text))
            let proxy = try BreakingProxy(serverPort: try #require(address.port))
            defer { proxy.close() }
            address.port = proxy.port
            var proxied = try PostgresTestServer.settings(
                address.string, schema: settings.schema ?? "public")
            proxied.connections = 1
            let database = try await PostgresServiceDatabase.open(proxied)
            try await body(proxy, database, direct)
            await database.close()
        }
    }

    @Test(arguments: BreakingProxy.Break.allCases)
    func aJobIsCompletedOnceWhenTheConnectionBreaksInItsCommit(_ how: BreakingProxy.Break) async throws {
        try await withProxy { proxy, database, direct in
            let job = Job.sample()
            #expect(try await database.enqueue(job, idempotency: nil, answer: nil) == .enqueued)
            let claimed = try #require(
                try await database.claimJob(owner: "a", leaseSeconds: 60, policy: RetryPolicy()))
            proxy.breakNextCommit(how)
            let isCompleted = try await database.completeJob(
                id: job.id, token: claimed.token, result: job.result, usage: job.usage())
            #expect(isCompleted)
            #expect(proxy.broken == 1)
            #expect(try await direct.result(id: job.documentID) == job.result)
            let usage = try await direct.usage(accountID: nil, from: .distantPast, to: .distantFuture)
            #expect(usage.map(\.documents) == [1])
            // Without a lost connection the same token counts only once.
            let isCompletedAgain = try await database.completeJob(
                id: job.id, token: claimed.token, result: job.result, usage: job.usage())
            #expect(!isCompletedAgain)
        }
    }

    @Test(arguments: BreakingProxy.Break.allCases)
    func everyOtherCallIsDoneOnceWhenTheConnectionBreaksInItsCommit(_ how: BreakingProxy.Break) async throws {
        try await withProxy { proxy, database, direct in
            let key = IdempotencyKey(accountID: 1, text: "order 1", fingerprint: Data(repeating: 7, count: 32))
            let answer = StoredAnswer(status: 202, body: Data("{}".utf8))
            proxy.breakNextCommit(how)
            #expect(try await database.beginRequest(key, leaseSeconds: 60) == .begun)
            #expect(try await direct.beginRequest(key, leaseSeconds: 60) == .inProgress)
            let job = Job.sample()
            proxy.breakNextCommit(how)
            #expect(try await database.enqueue(job, idempotency: key, answer: answer) == .enqueued)
            #expect(try await direct.enqueue(.sample(), idempotency: key, answer: answer) == .repeated(answer))

            proxy.breakNextCommit(how)
            let first = try #require(try await database.claimJob(owner: "a", leaseSeconds: 60, policy: RetryPolicy()))
            #expect(first.attempts == 1)
            #expect(try await direct.job(id: job.id) == first)
            proxy.breakNextCommit(how)
            #expect(try await database.releaseJob(id: job.id, token: first.token))
            #expect(try await direct.job(id: job.id)?.attempts == 0)

            let second = try #require(try await database.claimJob(owner: "a", leaseSeconds: 60, policy: RetryPolicy()))
            proxy.breakNextCommit(how)
            let state = try await database.failJob(
                id: job.id, token: second.token, failure: .abandoned, isFinal: true,
                usage: job.usage(.failed), policy: RetryPolicy())
            #expect(try await direct.job(id: job.id)?.state == state)
            guard case .failed = state else { return #expect(state == nil, "The job has failed") }
            proxy.breakNextCommit(how)
            #expect(try await database.deleteResult(id: job.documentID) == job.documentKey)
            #expect(try await direct.job(id: job.id) == nil)
            #expect(proxy.broken == 6)
        }
    }

    @Test func workGoesOnWhenTheServerEndsItsConnections() async throws {
        try await PostgresTestServer.withDatabase {
            $0.connections = 4
        } _: { database, settings in
            let jobs = (0..<300).map { _ in Job.sample() }
            for job in jobs { _ = try await database.enqueue(job, idempotency: nil, answer: nil) }
            try await withThrowingTaskGroup(of: Int.self) { group in
                for worker in 0..<4 {
                    group.addTask {
                        var count = 0
                        while let job = try await database.claimJob(
                            owner: "\(worker)", leaseSeconds: 60, policy: RetryPolicy())
                        {
                            let isCompleted = try await database.completeJob(
                                id: job.id, token: job.token, result: job.result,
                                usage: job.usage())
                            #expect(isCompleted)
                            count += 1
                        }
                        return count
                    }
                }
                group.addTask {
                    // Every connection of this schema but the one that asks, again and again.
                    try await PostgresTestServer.administer(settings) { connection in
                        for _ in 0..<8 {
                            Thread.sleep(forTimeInterval: 0.1)
                            _ = try connection.run(
                                """
                                SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                                WHERE pid <> pg_backend_pid() AND application_name = $1
                                """, [.text(settings.schema)])
                        }
                    }
                    return 0
                }
                let done = try await group.reduce(0, +)
                #expect(done == 300)
            }
            let counts = try await database.jobCounts()
            #expect(counts.completed == 300)
        }
    }
}
#endif
