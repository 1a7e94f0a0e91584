#if Server
import Foundation
import ServiceStore
import Testing

@Suite struct ClaimConformanceTests {
    @Test(arguments: StoreFactory.available)
    func aJobIsStoredAsItWasGiven(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey(accountID: 3)
            let job = try await store.database.enqueueJob(of: key)
            #expect(try await store.database.job(id: job.id) == job)
            #expect(try await store.database.job(id: UUID()) == nil)
        }
    }

    @Test(arguments: StoreFactory.available)
    func anEmptyQueueHasNoJob(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let claimed = try await store.database.claim()
            let counts = try await store.database.jobCounts()
            #expect(claimed == nil)
            #expect(counts == JobCounts())
        }
    }

    @Test(arguments: StoreFactory.available)
    func aClaimIsALeaseForATime(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            let job = try await store.database.enqueueJob(of: key)
            let claimed = try #require(
                try await store.database.claimJob(owner: "worker 7", leaseSeconds: 1_000, policy: RetryPolicy()))
            #expect(claimed.id == job.id)
            #expect(claimed.attempts == 1)
            guard case .processing(let lease) = claimed.state else {
                Issue.record("the job is not in work")
                return
            }
            #expect(lease.owner == "worker 7")
            #expect(abs(lease.expiresAt.timeIntervalSinceNow - 1_000) < 100)
            let stored = try #require(try await store.database.job(id: job.id))
            #expect(stored.token == lease.token)
            #expect(stored.attempts == 1)
            #expect(try await store.database.claim() == nil)
        }
    }

    @Test(arguments: StoreFactory.available)
    func theOldestJobOfAKeyIsFirst(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            var ages: [UUID: Int] = [:]
            for age in [500, 5000, 2000, 9000, 1000] {
                ages[try await store.database.enqueueJob(of: key, secondsOld: age).id] = age
            }
            var order: [Int?] = []
            while let job = try await store.database.claim() { order.append(ages[job.id]) }
            #expect(order == [9000, 5000, 2000, 1000, 500])
        }
    }

    @Test(arguments: StoreFactory.available)
    func aKeyWithManyJobsDoesNotHoldUpAnother(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let flooding = try await store.database.makeKey("flooding")
            let other = try await store.database.makeKey("other")
            for age in 50..<70 { _ = try await store.database.enqueueJob(of: flooding, secondsOld: age) }
            for age in 1...2 { _ = try await store.database.enqueueJob(of: other, secondsOld: age) }
            var owners: [String] = []
            for _ in 0..<6 {
                let job = try #require(try await store.database.claim())
                owners.append(job.keyID == other.id ? "other" : "flooding")
            }
            // The older first, then whoever has fewer in work.
            #expect(owners == ["flooding", "other", "flooding", "other", "flooding", "flooding"])
        }
    }

    @Test(arguments: StoreFactory.available)
    func aJobIsNotClaimedBeforeItsTime(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            var later = Job.waiting(for: key)
            later.state = .waiting(notBefore: Date().addingTimeInterval(1_000))
            _ = try await store.database.enqueue(later, idempotency: nil, answer: nil)
            let ready = try await store.database.enqueueJob(of: key, secondsOld: 1)
            #expect(try await store.database.claim()?.id == ready.id)
            #expect(try await store.database.claim() == nil)
            try await store.letPass(1_100)
            #expect(try await store.database.claim()?.id == later.id)
        }
    }

    @Test(arguments: StoreFactory.available)
    func oneJobGoesToOneClaimerOnly(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let first = try await store.database.makeKey("first")
            let second = try await store.database.makeKey("second")
            for index in 0..<500 {
                _ = try await store.database.enqueueJob(of: index % 3 == 0 ? first : second, secondsOld: index)
            }
            let others = [store.database, try await store.openAgain()]
            let claimed = try await withThrowingTaskGroup(of: [UUID].self) { group in
                for index in 0..<8 {
                    group.addTask {
                        var claimed: [UUID] = []
                        while let job = try await others[index % 2].claim() { claimed.append(job.id) }
                        return claimed
                    }
                }
                return try await group.reduce(into: [UUID]()) { $0 += $1 }
            }
            #expect(claimed.count == 500)
            #expect(Set(claimed).count == 500)
            await others[1].close()
        }
    }

    @Test(arguments: StoreFactory.available)
    func theQueueIsCounted(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            for _ in 0..<5 { _ = try await store.database.enqueueJob(of: key, secondsOld: 40) }
            let done = try #require(try await store.database.claim())
            _ = try await store.database.completeJob(
                id: done.id, token: done.token, result: done.result, usage: done.usage())
            let failed = try #require(try await store.database.claim())
            _ = try await store.database.failJob(
                id: failed.id, token: failed.token, failure: .sample, isFinal: true, usage: failed.usage(.failed),
                policy: RetryPolicy())
            _ = try await store.database.claim()
            let counts = try await store.database.jobCounts()
            #expect(counts.waiting == 2)
            #expect(counts.processing == 1)
            #expect(counts.completed == 1)
            #expect(counts.failed == 1)
            #expect((39...300).contains(counts.oldestWaiting))
        }
    }
}
#endif
