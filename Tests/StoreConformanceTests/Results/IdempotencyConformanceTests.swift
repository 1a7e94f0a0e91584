#if Server
import Foundation
import ServiceStore
import Testing

@Suite struct IdempotencyConformanceTests {
    @Test(arguments: StoreFactory.available)
    func aThousandEqualRequestsAtOnceMakeOneJob(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            let others = [store.database, try await store.openAgain()]
            let outcomes = try await withThrowingTaskGroup(of: EnqueueOutcome.self) { group in
                for index in 0..<1_000 {
                    group.addTask {
                        let answer = StoredAnswer(status: 202, body: Data("answer \(index)".utf8))
                        return try await others[index % 2].enqueue(
                            Job.waiting(for: key), idempotency: .sample(), answer: answer)
                    }
                }
                return try await group.reduce(into: [EnqueueOutcome]()) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == .enqueued } == 1)
            // Everybody else gets the one answer.
            #expect(Set(outcomes.filter { $0 != .enqueued }).count == 1)
            #expect(
                outcomes.allSatisfy {
                    if case .repeated = $0 { true } else { $0 == .enqueued }
                })
            #expect(try await store.database.jobCounts().waiting == 1)
            await others[1].close()
        }
    }

    @Test(arguments: StoreFactory.available)
    func anotherRequestWithTheNameIsRefused(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            let first = try await store.database.enqueue(
                .waiting(for: key), idempotency: .sample(body: 1), answer: .sample)
            let second = try await store.database.enqueue(
                .waiting(for: key), idempotency: .sample(body: 2), answer: .sample)
            #expect(first == .enqueued)
            #expect(second == .mismatch)
            #expect(try await store.database.beginRequest(.sample(body: 2), leaseSeconds: 1_000) == .mismatch)
            #expect(try await store.database.jobCounts().waiting == 1)
        }
    }

    @Test(arguments: StoreFactory.available)
    func accountsDoNotShareNames(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let keys = [try await store.database.makeKey(accountID: 1), try await store.database.makeKey(accountID: 2)]
            for key in keys {
                let outcome = try await store.database.enqueue(
                    .waiting(for: key), idempotency: .sample(accountID: key.accountID), answer: .sample)
                #expect(outcome == .enqueued)
            }
            #expect(try await store.database.jobCounts().waiting == 2)
        }
    }

    @Test(arguments: StoreFactory.available)
    func ofEqualRequestsAtOnceOneBegins(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let database = store.database
            let outcomes = try await withThrowingTaskGroup(of: IdempotencyOutcome.self) { group in
                for _ in 0..<100 {
                    group.addTask { try await database.beginRequest(.sample(), leaseSeconds: 1_000) }
                }
                return try await group.reduce(into: [IdempotencyOutcome]()) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == .begun } == 1)
            #expect(outcomes.count { $0 == .inProgress } == 99)
        }
    }

    @Test(arguments: StoreFactory.available)
    func aRequestThatWasBegunIsAnsweredOnce(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            let result = StoredResult.synchronous(for: key)
            #expect(try await store.database.beginRequest(.sample(), leaseSeconds: 1_000) == .begun)
            try await store.database.store(
                result, usage: result.usage(), idempotency: .sample(), answer: .sample)
            #expect(try await store.database.beginRequest(.sample(), leaseSeconds: 1_000) == .finished(.sample))

            // A process that was held up comes too late: nothing of its work is kept, nothing is billed.
            let late = StoredResult.synchronous(for: key)
            await #expect {
                try await store.database.store(
                    late, usage: late.usage(), idempotency: .sample(),
                    answer: StoredAnswer(status: 201, body: Data("second".utf8)))
            } throws: { ($0 as? StoreError)?.code == .invalid }
            #expect(try await store.database.result(id: late.id) == nil)
            #expect(try await store.database.allUsage().map(\.documents) == [1])
            #expect(try await store.database.beginRequest(.sample(), leaseSeconds: 1_000) == .finished(.sample))
        }
    }

    @Test(arguments: StoreFactory.available)
    func aRequestThatWasBegunBecomesAJob(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            #expect(try await store.database.beginRequest(.sample(), leaseSeconds: 1_000) == .begun)
            let first = try await store.database.enqueue(.waiting(for: key), idempotency: .sample(), answer: .sample)
            let second = try await store.database.enqueue(.waiting(for: key), idempotency: .sample(), answer: .sample)
            #expect(first == .enqueued)
            #expect(second == .repeated(.sample))
        }
    }

    @Test(arguments: StoreFactory.available)
    func aRequestWhoseProcessDiedBeginsAnew(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            #expect(try await store.database.beginRequest(.sample(body: 1), leaseSeconds: 1_000) == .begun)
            try await store.letPass(900)
            #expect(try await store.database.beginRequest(.sample(body: 1), leaseSeconds: 1_000) == .inProgress)
            #expect(try await store.database.beginRequest(.sample(body: 2), leaseSeconds: 1_000) == .mismatch)
            try await store.letPass(200)
            #expect(try await store.database.beginRequest(.sample(body: 1), leaseSeconds: 1_000) == .begun)
        }
    }

    @Test(arguments: StoreFactory.available)
    func anAbandonedNameIsFreeAndAnAnsweredOneIsNot(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            #expect(try await store.database.beginRequest(.sample(body: 1), leaseSeconds: 1_000) == .begun)
            try await store.database.abandonRequest(.sample(body: 1))
            #expect(try await store.database.beginRequest(.sample(body: 2), leaseSeconds: 1_000) == .begun)
            let result = StoredResult.synchronous(for: key)
            try await store.database.store(
                nil, usage: result.usage(), idempotency: .sample(body: 2), answer: .sample)
            try await store.database.abandonRequest(.sample(body: 2))
            #expect(try await store.database.beginRequest(.sample(body: 2), leaseSeconds: 1_000) == .finished(.sample))
        }
    }

    @Test(arguments: StoreFactory.available)
    func aNameIsFreeAgainADayAfterItsAnswer(_ factory: StoreFactory) async throws {
        try await factory.run { store in
            let key = try await store.database.makeKey()
            _ = try await store.database.enqueue(.waiting(for: key), idempotency: .sample(), answer: .sample)
            try await store.letPass(24 * 60 * 60 - 1_000)
            #expect(
                try await store.database.enqueue(.waiting(for: key), idempotency: .sample(), answer: .sample)
                    == .repeated(.sample))
            try await store.letPass(2_000)
            #expect(
                try await store.database.enqueue(.waiting(for: key), idempotency: .sample(body: 2), answer: .sample)
                    == .enqueued)
        }
    }
}
#endif
