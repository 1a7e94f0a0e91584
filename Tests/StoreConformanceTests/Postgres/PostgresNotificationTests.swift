#if Server
import Foundation
import ServiceStore
import Testing

@testable import ServiceStorePostgres

@Suite(.enabled(if: PostgresTestServer.isThere))
struct PostgresNotificationTests {
    @Test func listenersHearAgainAfterTheirConnectionBroke() async throws {
        try await PostgresTestServer.withDatabase { database, settings in
            let other = try await PostgresServiceDatabase.open(settings)
            let changes = database.jobChanges()
            try await PostgresTestServer.administer(settings) { connection in
                // Whether all have said that they listen.
                while true {
                    var row = try connection.run(
                        """
                        SELECT count(*) FROM pg_stat_activity
                        WHERE query LIKE 'LISTEN%' AND application_name = $1
                        """, [.text(settings.schema)]
                    ).first
                    if try row?.next(Int.self) == 2 { break }
                    Thread.sleep(forTimeInterval: 0.01)
                }
                _ = try connection.run(
                    """
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE query LIKE 'LISTEN%' AND application_name = $1
                    """, [.text(settings.schema)])
            }
            // Whoever may have missed something is told to look.
            var iterator = changes.makeAsyncIterator()
            #expect(await iterator.next() == .available)
            let job = Job.sample()
            _ = try await other.enqueue(job, idempotency: nil, answer: nil)
            let claimed = try #require(try await other.claim())
            _ = try await other.completeJob(
                id: job.id, token: claimed.token, result: claimed.result, usage: claimed.usage())
            while let change = await iterator.next() {
                if change == .ended(job.id) { break }
            }
            await other.close()
        }
    }

    @Test func changesAreToldInAsFewNotificationsAsFit() throws {
        let ends = (0..<450).map { _ in JobChange.ended(UUID()) }
        let texts = ChangePayload.encode([.available] + ends + [.available] + ends)
        #expect(texts.count == 3)
        #expect(texts.allSatisfy { $0.utf8.count < 8000 })
        #expect(texts.flatMap { ChangePayload.decode($0) } == [.available] + ends)
        #expect(ChangePayload.decode("a\nsomething new\n") == [.available])
    }
}
#endif
