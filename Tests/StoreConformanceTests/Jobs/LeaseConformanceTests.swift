#if Server
import Foundation
import ServiceStore
import Testing

@Suite struct LeaseConformanceTests {
    @Test(arguments: StoreFactory.available)
    func aLeaseThatRanOutIsClaimedByAnother(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            let job = try await store.database.enqueueJob(of: key)
            let first = try #require(try await store.database.claim(leaseSeconds: 1_000))
            try await store.letPass(900)
            #expect(try await store.database.claim() == nil)
            try await store.letPass(200)
            let second = try #require(try await store.database.claim(leaseSeconds: 1_000))
            #expect(second.id == job.id)
            #expect(second.attempts == 2)
            #expect(second.token != first.token)
        }
    }

    @Test(arguments: StoreFactory.available)
    func aHeartbeatKeepsTheLease(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            _ = try await store.database.enqueueJob(of: key)
            let job = try #require(try await store.database.claim(leaseSeconds: 1_000))
            for _ in 0..<3 {
                try await store.letPass(700)
                #expect(try await store.database.extendLease(of: job.id, token: job.token, leaseSeconds: 1_000))
                #expect(try await store.database.claim() == nil)
            }
        }
    }

    @Test(arguments: StoreFactory.available)
    func aHeartbeatOfALostLeaseIsRefused(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            _ = try await store.database.enqueueJob(of: key)
            let first = try #require(try await store.database.claim(leaseSeconds: 1_000))
            try await store.letPass(1_100)
            let second = try #require(try await store.database.claim(leaseSeconds: 1_000))
            #expect(try await !store.database.extendLease(of: first.id, token: first.token, leaseSeconds: 1_000))
            #expect(try await store.database.extendLease(of: first.id, token: second.token, leaseSeconds: 1_000))
            #expect(try await !store.database.extendLease(of: UUID(), token: second.token, leaseSeconds: 1_000))
        }
    }

    @Test(arguments: StoreFactory.available)
    func aJobWhoseWorkersAllDieFails(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            let job = try await store.database.enqueueJob(of: key, secondsOld: 90)
            var policy = RetryPolicy()
            policy.mostAttempts = 3
            for attempt in 1...3 {
                #expect(try await store.database.claim(policy: policy)?.attempts == attempt)
                try await store.letPass(1_100)
            }
            let next = try await store.database.enqueueJob(of: key, secondsOld: 10)
            #expect(try await store.database.claim(policy: policy)?.id == next.id)
            let failed = try #require(try await store.database.job(id: job.id))
            guard case .failed(_, .abandoned) = failed.state else {
                Issue.record("the job is \(failed.state)")
                return
            }
            #expect(failed.attempts == 3)
            #expect(try await store.database.allUsage().map(\.outcome) == [.failed])
        }
    }
}
#endif
