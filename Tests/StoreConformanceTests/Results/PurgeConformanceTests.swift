#if Server
import Foundation
import ServiceStore
import Testing

@Suite struct PurgeConformanceTests {
    private static let day: TimeInterval = 24 * 60 * 60

    @Test(arguments: StoreFactory.available)
    func whatIsOldGoesAndWhatIsNotStays(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            let old = try await ended(2, of: key, in: store.database)
            let waiting = try await store.database.enqueueJob(of: key)
            let oldSynchronous = StoredResult.synchronous(for: key)
            try await store.database.store(oldSynchronous, usage: oldSynchronous.usage(), idempotency: nil, answer: nil)
            try await store.letPass(2 * Self.day)
            let new = StoredResult.synchronous(for: key)
            try await store.database.store(new, usage: new.usage(), idempotency: nil, answer: nil)

            let uploads = try await store.database.purge(olderThan: Self.day, limit: 100)
            #expect(uploads.sorted() == old.map(\.documentKey).sorted())
            for job in old {
                #expect(try await store.database.job(id: job.id) == nil)
                #expect(try await store.database.result(id: job.documentID) == nil)
            }
            #expect(try await store.database.result(id: oldSynchronous.id) == nil)
            #expect(try await store.database.result(id: new.id) == new)
            #expect(try await store.database.job(id: waiting.id) != nil)
            #expect(try await store.database.purge(olderThan: Self.day, limit: 100).isEmpty)
            #expect(try await store.database.allUsage().map(\.documents).reduce(0, +) == 4)
        }
    }

    @Test(arguments: StoreFactory.available)
    func atMostSoManyGoAtOnceAndTheRestGoesNextTime(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            let old = try await ended(5, of: key, in: store.database)
            try await store.letPass(2 * Self.day)
            var uploads: [String] = []
            var calls = 0
            while calls < 10 {
                let more = try await store.database.purge(olderThan: Self.day, limit: 2)
                #expect(more.count <= 4)
                if more.isEmpty { break }
                uploads += more
                calls += 1
            }
            #expect(calls > 1)
            #expect(uploads.sorted() == old.map(\.documentKey).sorted())
        }
    }

    @Test(arguments: StoreFactory.available)
    func anAgeOfNothingLeavesOnlyTheQueue(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            let old = try await ended(2, of: key, in: store.database)
            let waiting = try await store.database.enqueueJob(of: key)
            try await store.letPass(1)
            #expect(try await store.database.purge(olderThan: 0, limit: 100).count == 2)
            #expect(try await store.database.job(id: old[0].id) == nil)
            #expect(try await store.database.job(id: waiting.id) != nil)
        }
    }

    @Test(arguments: StoreFactory.available)
    func theAnswersForRepetitionsLastADayWhateverTheAge(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            let result = StoredResult.synchronous(for: key)
            try await store.database.store(result, usage: result.usage(), idempotency: .sample(), answer: .sample)
            try await store.letPass(60)
            _ = try await store.database.purge(olderThan: 0, limit: 100)
            #expect(try await store.database.beginRequest(.sample(), leaseSeconds: 1_000) == .finished(.sample))
        }
    }

    /// Jobs that have ended: by turns completed and failed for good.
    private func ended(_ count: Int, of key: APIKey, in database: any ServiceDatabase) async throws -> [Job] {
        var jobs: [Job] = []
        for index in 0..<count {
            _ = try await database.enqueueJob(of: key)
            let job = try #require(try await database.claim())
            if index % 2 == 0 {
                _ = try await database.completeJob(
                    id: job.id, token: job.token, result: job.result, usage: job.usage())
            } else {
                _ = try await database.failJob(
                    id: job.id, token: job.token, failure: .sample, isFinal: true, usage: job.usage(.failed),
                    policy: RetryPolicy())
            }
            jobs.append(job)
        }
        return jobs
    }
}
#endif
