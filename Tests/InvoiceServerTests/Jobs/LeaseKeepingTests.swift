#if Server
import Foundation
import InvoiceServer
import ReaderProcesses
import ServiceStore
import ServiceStoreSQLite
import Synchronization
import Testing

@Suite struct LeaseKeepingTests {
    /// A reader that reads until it is told to stop.
    private static let endless = FakeReader { _ in
        try await Task.sleep(for: .seconds(3_600))
        return .example
    }

    @Test func aWorkerThatStopsGivesItsJobBack() async throws {
        try await TestQueue.run { queue in
            let job = try await queue.enqueue()
            try await queue.withWorker(Self.endless) {
                _ = try await queue.waitUntil { try await queue.database.jobCounts().processing == 1 ? true : nil }
            }
            let released = try #require(try await queue.database.job(id: job.id))
            #expect(released.attempts == 0)
            #expect(try await queue.database.jobCounts().waiting == 1)
        }
    }

    @Test func aWorkerThatStopsMayFinishWhatIsNearlyDone() async throws {
        try await TestQueue.run { queue in
            let job = try await queue.enqueue()
            let reader = FakeReader { _ in
                try await Task.sleep(for: .milliseconds(300))
                return .example
            }
            var settings = TestQueue.settings
            settings.finishingTime = .seconds(60)
            try await queue.withWorker(reader, settings: settings) {
                _ = try await queue.waitUntil { try await queue.database.jobCounts().processing == 1 ? true : nil }
            }
            #expect(try await queue.database.jobCounts().completed == 1)
            #expect(try await queue.database.result(id: job.documentID) != nil)
        }
    }

    @Test func aSlowJobIsKept() async throws {
        try await TestQueue.run { queue in
            let job = try await queue.enqueue()
            let reads = Mutex(0)
            let reader = FakeReader { _ in
                reads.withLock { $0 += 1 }
                try await Task.sleep(for: .seconds(6.5))
                return .example
            }
            var settings = TestQueue.settings
            settings.leaseSeconds = 3
            settings.lanes = 3
            try await queue.withWorker(reader, settings: settings) {
                let ended = try await queue.ended(job)
                #expect(ended.attempts == 1)
            }
            #expect(reads.withLock { $0 } == 1)
        }
    }

    @Test func workWhoseLeaseIsLostIsDropped() async throws {
        try await TestQueue.run { queue in
            let job = try await queue.enqueue()
            let isCancelled = Mutex(false)
            let reader = FakeReader { _ in
                do {
                    try await Task.sleep(for: .seconds(3_600))
                } catch {
                    isCancelled.withLock { $0 = true }
                    throw error
                }
                return .example
            }
            var settings = TestQueue.settings
            settings.leaseSeconds = 1.5
            try await queue.withWorker(reader, settings: settings) {
                _ = try await queue.waitUntil { try await queue.database.jobCounts().processing == 1 ? true : nil }
                let taken = try await queue.waitUntil {
                    queue.clock.advance(by: 1_000)
                    return try await queue.database.claimJob(
                        owner: "other", leaseSeconds: 1_000_000, policy: RetryPolicy())
                }
                #expect(taken.id == job.id)
                _ = try await queue.waitUntil { isCancelled.withLock { $0 } ? true : nil }
            }
            let kept = try #require(try await queue.database.job(id: job.id))
            guard case .processing(let lease) = kept.state else {
                Issue.record("the job is \(kept.state)")
                return
            }
            #expect(lease.owner == "other")
        }
    }

    /// Whatever the worker asks of the database, it is away three times.
    @Test func aDatabaseThatComesBackIsNotMissed() async throws {
        try await TestQueue.run { queue in
            let job = try await queue.enqueue()
            let reads = Mutex(0)
            let reader = FakeReader { _ in
                reads.withLock { $0 += 1 }
                return .example
            }
            try await queue.withWorker(reader, jobs: UnsteadyJobs(jobs: queue.database, failures: 3)) {
                let ended = try await queue.ended(job)
                #expect(ended.failure == nil)
                #expect(ended.attempts == 1)
            }
            #expect(reads.withLock { $0 } == 1)
            #expect(try await queue.usage().map(\.documents) == [1])
        }
    }
}
#endif
