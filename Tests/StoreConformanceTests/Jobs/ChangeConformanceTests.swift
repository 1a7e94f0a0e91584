#if Server
import Foundation
import ServiceStore
import Testing

@Suite struct ChangeConformanceTests {
    /// Whether another process does it or this one.
    @Test(arguments: StoreFactory.available, [false, true])
    func whoeverListensHearsOfJobs(_ factory: StoreFactory, _ isAnotherProcess: Bool) async throws {
        try await factory.run { store in
            let actor = isAnotherProcess ? try await store.openAgain() : store.database
            let key = try await actor.makeKey()
            let changes = store.database.jobChanges()

            let job = try await actor.enqueueJob(of: key)
            #expect(try await heard(changes) { $0 == .available })
            let claimed = try #require(try await actor.claim())
            _ = try await actor.completeJob(
                id: job.id, token: claimed.token, result: claimed.result, usage: claimed.usage())
            #expect(try await heard(changes) { $0 == .ended(job.id) })
            if isAnotherProcess { await actor.close() }
        }
    }

    @Test(arguments: StoreFactory.available)
    func everyListenerHearsOfAnEnd(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            let listeners = (0..<5).map { _ in store.database.jobChanges() }
            _ = try await store.database.enqueueJob(of: key)
            let job = try #require(try await store.database.claim())
            _ = try await store.database.failJob(
                id: job.id, token: job.token, failure: .sample, isFinal: true, usage: job.usage(.failed),
                policy: RetryPolicy())
            for listener in listeners {
                #expect(try await heard(listener) { $0 == .ended(job.id) })
            }
        }
    }

    /// Whether a change of that kind comes within a minute.
    private func heard(
        _ changes: AsyncStream<JobChange>, _ isWanted: @escaping @Sendable (JobChange) -> Bool
    ) async throws -> Bool {
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                for await change in changes where isWanted(change) { return true }
                return false
            }
            group.addTask {
                try await Task.sleep(for: .seconds(60))
                return false
            }
            defer { group.cancelAll() }
            return try await group.next() ?? false
        }
    }
}
#endif
