#if Server
import Foundation
import ServiceStore
import Testing

@Suite struct EndConformanceTests {
    @Test(arguments: StoreFactory.available)
    func aCompletedJobHasItsResultAndUsage(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            _ = try await store.database.enqueueJob(of: key)
            let job = try #require(try await store.database.claim())
            #expect(
                try await store.database.completeJob(
                    id: job.id, token: job.token, result: job.result, usage: job.usage()))
            guard case .completed(let time) = try await store.database.job(id: job.id)?.state else {
                Issue.record("the job is not completed")
                return
            }
            #expect(abs(time.timeIntervalSinceNow) < 100)
            #expect(try await store.database.result(id: job.documentID) == job.result)
            #expect(try await store.database.allUsage().map(\.documents) == [1])
            #expect(try await store.database.claim() == nil)
        }
    }

    enum End: CaseIterable { case complete, fail, release }

    /// A worker that was too slow changes nothing, whatever it says.
    @Test(arguments: StoreFactory.available, End.allCases)
    func aStaleTokenIsRefusedAndNothingIsStored(_ factory: StoreFactory, _ end: End) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            _ = try await store.database.enqueueJob(of: key)
            let slow = try #require(try await store.database.claim(leaseSeconds: 1_000))
            try await store.letPass(1_100)
            let current = try #require(try await store.database.claim(leaseSeconds: 1_000))
            let before = try await store.database.job(id: slow.id)
            switch end {
            case .complete:
                #expect(
                    try await !store.database.completeJob(
                        id: slow.id, token: slow.token, result: slow.result, usage: slow.usage()))
            case .fail:
                #expect(
                    try await store.database.failJob(
                        id: slow.id, token: slow.token, failure: .sample, isFinal: true,
                        usage: slow.usage(.failed), policy: RetryPolicy()) == nil)
            case .release:
                #expect(try await !store.database.releaseJob(id: slow.id, token: slow.token))
            }
            #expect(try await store.database.job(id: slow.id) == before)
            #expect(try await store.database.result(id: slow.documentID) == nil)
            #expect(try await store.database.allUsage().isEmpty)
            #expect(
                try await store.database.completeJob(
                    id: current.id, token: current.token, result: current.result, usage: current.usage()))
        }
    }

    @Test(arguments: StoreFactory.available)
    func aCompletedJobIsNotCompletedAgain(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            _ = try await store.database.enqueueJob(of: key)
            let job = try #require(try await store.database.claim())
            var answers: [Bool] = []
            for _ in 0..<2 {
                answers.append(
                    try await store.database.completeJob(
                        id: job.id, token: job.token, result: job.result, usage: job.usage()))
            }
            #expect(answers == [true, false])
            #expect(try await store.database.allUsage().map(\.documents) == [1])
        }
    }

    @Test(arguments: StoreFactory.available)
    func aFailedAttemptIsTriedAgainLaterAndThenFails(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            let id = try await store.database.enqueueJob(of: key).id
            var policy = RetryPolicy()
            policy.mostAttempts = 2
            policy.firstDelay = 1_000
            policy.longestDelay = 1_000
            let first = try #require(try await store.database.claim(policy: policy))
            let state = try await store.database.failJob(
                id: id, token: first.token, failure: .sample, isFinal: false, usage: first.usage(.failed),
                policy: policy)
            guard case .waiting(let notBefore) = state else {
                Issue.record("the job is \(String(describing: state))")
                return
            }
            #expect(abs(notBefore.timeIntervalSinceNow - 1_000) < 100)
            #expect(try await store.database.allUsage().isEmpty)
            #expect(try await store.database.claim(policy: policy) == nil)
            try await store.letPass(1_100)
            let second = try #require(try await store.database.claim(policy: policy))
            #expect(second.attempts == 2)
            let end = try await store.database.failJob(
                id: id, token: second.token, failure: .sample, isFinal: false, usage: second.usage(.failed),
                policy: policy)
            guard case .failed(_, .sample) = end else {
                Issue.record("the job is \(String(describing: end))")
                return
            }
            #expect(try await store.database.allUsage().map(\.outcome) == [.failed])
            guard case .failed(_, .sample) = try await store.database.job(id: id)?.state else {
                Issue.record("the job has not failed")
                return
            }
        }
    }

    @Test(arguments: StoreFactory.available)
    func aFinalFailureIsNotTriedAgain(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            _ = try await store.database.enqueueJob(of: key)
            let job = try #require(try await store.database.claim())
            _ = try await store.database.failJob(
                id: job.id, token: job.token, failure: .sample, isFinal: true, usage: job.usage(.failed),
                policy: RetryPolicy())
            try await store.letPass(3_600)
            #expect(try await store.database.claim() == nil)
            #expect(try await store.database.allUsage().map(\.outcome) == [.failed])
        }
    }

    @Test(arguments: StoreFactory.available)
    func aReleasedJobIsThereAgainAndTheAttemptDoesNotCount(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            let job = try await store.database.enqueueJob(of: key)
            for _ in 0..<5 {
                let claimed = try #require(try await store.database.claim())
                #expect(claimed.id == job.id)
                #expect(claimed.attempts == 1)
                #expect(try await store.database.releaseJob(id: claimed.id, token: claimed.token))
            }
            #expect(try await store.database.allUsage().isEmpty)
        }
    }
}
#endif
