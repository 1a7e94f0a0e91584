#if Server
import Foundation
import InvoiceServer
import Logging
import ServiceLifecycle
import ServiceStore
import ServiceStoreSQLite
import Synchronization
import Testing

@Suite struct JobEndingsTests {
    private static func waitingJob(in database: any ServiceDatabase) async throws -> Job {
        let key = try await database.createKey(
            name: "x", hash: Data(repeating: 1, count: 32), lastFour: "1234", accountID: 1, expiresAt: nil)
        let job = Job(
            id: UUID(), accountID: 1, keyID: key.id,
            request: DocumentRequest(product: "invoices", version: "v4", fileName: "a", byteCount: 1, options: []),
            documentKey: "a", documentID: UUID(), issuedAt: Date(), state: .waiting(notBefore: Date()))
        _ = try await database.enqueue(job, idempotency: nil, answer: nil)
        return job
    }

    /// Waits for a job until the service is told to stop.
    private struct Waiting: Service {
        let endings: JobEndings
        let id: UUID
        let found: FoundJob

        func run() async throws {
            let job = try await endings.job(id, waitingUntil: .now + .seconds(60))
            found.set(job)
        }
    }

    @Test("A server that stops lets nobody wait")
    func stop() async throws {
        try await withTemporaryFolder { folder in
            let database = try SQLiteServiceDatabase(directory: folder)
            let job = try await Self.waitingJob(in: database)
            let endings = JobEndings(jobs: database)
            let found = FoundJob()
            var logger = Logger(label: "test")
            logger.logLevel = .critical
            let group = ServiceGroup(
                configuration: .init(
                    services: [
                        .init(
                            service: Waiting(endings: endings, id: job.id, found: found),
                            successTerminationBehavior: .gracefullyShutdownGroup)
                    ], logger: logger))
            let start = ContinuousClock.now
            async let run: Void = group.run()
            while endings.waiterCount == 0 { try await Task.sleep(for: .milliseconds(5)) }
            await group.triggerGracefulShutdown()
            try await run
            #expect(ContinuousClock.now - start < .seconds(10))
            #expect(found.value?.id == job.id)
            #expect(endings.waiterCount == 0)
            await database.close()
        }
    }

    @Test("The store's hint is enough, and so is a look when it is lost", arguments: [false, true])
    func endings(isSilent: Bool) async throws {
        try await withTemporaryFolder { folder in
            let database = FaultyDatabase(base: try SQLiteServiceDatabase(directory: folder))
            database.inject { $0.isSilent = isSilent }
            let job = try await Self.waitingJob(in: database)
            let endings = JobEndings(jobs: database, pollInterval: isSilent ? .milliseconds(50) : .seconds(3_600))
            let waiting = (0..<20).map { _ in
                Task { try await endings.job(job.id, waitingUntil: .now + .seconds(60)) }
            }
            while endings.waiterCount < waiting.count { try await Task.sleep(for: .milliseconds(5)) }
            let claimed = try #require(
                try await database.claimJob(owner: "x", leaseSeconds: 60, policy: RetryPolicy()))
            guard case .processing(let lease) = claimed.state else { throw CancellationError() }
            let usage = UsageRecord(of: job, outcome: .failed, pages: 0, milliseconds: 0, at: Date())
            let start = ContinuousClock.now
            _ = try await database.failJob(
                id: job.id, token: lease.token, failure: .abandoned, isFinal: true, usage: usage,
                policy: RetryPolicy())
            for task in waiting {
                guard case .failed = try await task.value?.state else { throw CancellationError() }
            }
            #expect(ContinuousClock.now - start < .seconds(20))
            #expect(endings.waiterCount == 0)
            await database.close()
        }
    }

    @Test("Whoever is cancelled waits no longer")
    func cancelled() async throws {
        try await withTemporaryFolder { folder in
            let database = try SQLiteServiceDatabase(directory: folder)
            let job = try await Self.waitingJob(in: database)
            let endings = JobEndings(jobs: database)
            let waiting = Task { try await endings.job(job.id, waitingUntil: .now + .seconds(60)) }
            while endings.waiterCount == 0 { try await Task.sleep(for: .milliseconds(5)) }
            waiting.cancel()
            _ = try? await waiting.value
            #expect(endings.waiterCount == 0)
            await database.close()
        }
    }

    @Test("A job that is not there is not waited for")
    func unknown() async throws {
        try await withTemporaryFolder { folder in
            let database = try SQLiteServiceDatabase(directory: folder)
            let job = try await JobEndings(jobs: database).job(UUID(), waitingUntil: .now + .seconds(60))
            #expect(job == nil)
            await database.close()
        }
    }
}

/// Takes a job out of a service.
private final class FoundJob: Sendable {
    private let mutex = Mutex<Job?>(nil)
    var value: Job? { mutex.withLock { $0 } }
    func set(_ job: Job?) { mutex.withLock { $0 = job } }
}
#endif
