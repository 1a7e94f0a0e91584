#if Server
import Foundation
import ServiceStore
import Testing

@Suite struct LifeConformanceTests {
    @Test(arguments: StoreFactory.available)
    func anOpenStoreIsHealthyAndAClosedOneThrows(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            try await store.database.checkHealth()
            let changes = store.database.jobChanges()
            await store.database.close()
            await #expect(throws: StoreError.self) { try await store.database.checkHealth() }
            await #expect(throws: StoreError.self) { _ = try await store.database.keys() }
            // A stream of a closed store ends.
            for await _ in changes {}
        }
    }

    @Test(arguments: StoreFactory.available)
    func whatOneWroteAnotherReadsAfterwards(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            let job = try await store.database.enqueueJob(of: key)
            await store.database.close()
            let again = try await store.openAgain()
            #expect(try await again.job(id: job.id) == job)
            #expect(try await again.keys() == [key])
            await again.close()
        }
    }

    /// A cancelled task neither loses nor half does what it had begun.
    @Test(arguments: StoreFactory.available)
    func aCancelledTaskCanGiveItsJobBack(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let database = store.database
            let key = try await database.makeKey()
            _ = try await database.enqueueJob(of: key)
            let job = try #require(try await database.claim())
            let task = Task {
                while !Task.isCancelled { await Task.yield() }
                return try await database.releaseJob(id: job.id, token: job.token)
            }
            task.cancel()
            #expect(try await task.value)
            #expect(try await database.claim()?.id == job.id)
        }
    }
}
#endif
