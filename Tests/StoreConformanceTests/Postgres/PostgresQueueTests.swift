#if Server
import Foundation
import ServiceStore
import Synchronization
import Testing

@testable import ServiceStorePostgres

@Suite(.enabled(if: PostgresTestServer.isThere))
struct PostgresQueueTests {
    /// Claims and completes until nothing is left.
    private func drain(_ database: PostgresServiceDatabase, workers: Int, owner: String) async throws -> [UUID] {
        try await withThrowingTaskGroup(of: [UUID].self) { group in
            for _ in 0..<workers {
                group.addTask {
                    var done: [UUID] = []
                    while let job = try await database.claimJob(owner: owner, leaseSeconds: 60, policy: RetryPolicy()) {
                        #expect(
                            try await database.completeJob(
                                id: job.id, token: job.token, result: job.result, usage: job.usage()))
                        done.append(job.id)
                    }
                    return done
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    @Test func twoProcessesWorthOfWorkersDoEachOfTwoThousandJobsOnce() async throws {
        try await PostgresTestServer.withDatabase { first, settings in
            let second = try await PostgresServiceDatabase.open(settings)
            let jobs = (0..<2000).map { Job.sample(key: Int64($0 % 7)) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for part in 0..<8 {
                    group.addTask {
                        for number in stride(from: part, to: jobs.count, by: 8) {
                            let outcome = try await first.enqueue(jobs[number], idempotency: nil, answer: nil)
                            #expect(outcome == .enqueued)
                        }
                    }
                }
                try await group.waitForAll()
            }
            async let ofFirst = drain(first, workers: 4, owner: "first")
            async let ofSecond = drain(second, workers: 4, owner: "second")
            let done = try await ofFirst + ofSecond
            #expect(done.count == 2000)
            #expect(Set(done) == Set(jobs.map(\.id)))
            let counts = try await second.jobCounts()
            #expect(counts.completed == 2000 && counts.waiting == 0 && counts.processing == 0)
            let usage = try await first.usage(accountID: nil, from: .distantPast, to: .distantFuture)
            #expect(usage.map(\.documents).reduce(0, +) == 2000)
            await second.close()
        }
    }

    @Test func aThousandIdenticalRequestsAtOnceMakeOneJob() async throws {
        try await PostgresTestServer.withDatabase { database, _ in
            let key = IdempotencyKey(accountID: 1, text: "order 1", fingerprint: Data(repeating: 7, count: 32))
            let outcomes = try await withThrowingTaskGroup(of: (UUID, EnqueueOutcome).self) { group in
                for _ in 0..<1000 {
                    group.addTask {
                        let job = Job.sample()
                        let answer = StoredAnswer(status: 202, body: Data(job.id.uuidString.utf8))
                        return (job.id, try await database.enqueue(job, idempotency: key, answer: answer))
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            let enqueued = outcomes.filter { $0.1 == .enqueued }
            let winner = try #require(enqueued.first?.0)
            #expect(enqueued.count == 1)
            let answer = StoredAnswer(status: 202, body: Data(winner.uuidString.utf8))
            #expect(outcomes.filter { $0.1 == .repeated(answer) }.count == 999)
            #expect(try await database.jobCounts().waiting == 1)
        }
    }
}
#endif
