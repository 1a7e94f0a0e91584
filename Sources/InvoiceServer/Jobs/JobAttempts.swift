#if Server
import Foundation
import Logging
import ReaderProcesses
import ServiceStore

/// Attempts at jobs: reads the document while it keeps the lease, and puts the end on record.
struct JobAttempts: Sendable {
    let jobs: any JobStore
    let documents: any DocumentStore
    let reader: any DocumentReader
    let spool: SpoolDirectory
    let settings: JobWorkerSettings
    let logger: Logger

    private enum Event {
        /// The work is over, and whether the next may follow at once.
        case ended(isReady: Bool)
        /// Another worker has the job.
        case lost
        /// The time to finish in is over.
        case stopped
        /// The task was cancelled before it had anything to say.
        case cancelled
    }

    /// Works on a job that was claimed just now.
    ///
    /// - Returns: false when something that other jobs need as well is out of order, so that a pause is due.
    func run(_ job: Job, _ bell: JobBell) async -> Bool {
        guard case .processing(let lease) = job.state else { return true }
        var isReady = true
        var isEnded = false
        var isLost = false
        await withTaskGroup(of: Event.self) { group in
            group.addTask { await work(on: job, lease) }
            group.addTask { await keep(job, lease) }
            group.addTask { await stop(bell) }
            for await event in group {
                switch event {
                case .ended(let ready): (isEnded, isReady) = (true, ready)
                case .lost: isLost = true
                case .stopped, .cancelled: break
                }
                // Whichever comes first ends the others; an end that comes all the same counts.
                group.cancelAll()
            }
        }
        if isEnded { return isReady }
        if isLost {
            logger.warning("the lease of a job is lost", metadata: metadata(job))
        } else {
            await release(job, lease)
        }
        return true
    }

    private func work(on job: Job, _ lease: JobLease) async -> Event {
        let record = JobRecord(
            jobs: jobs, documents: documents, settings: settings, logger: logger, job: job, token: lease.token)
        let reading: Result<Reading, any Error>
        do {
            reading = .success(try await read(job))
        } catch {
            reading = .failure(error)
        }
        if case .failure = reading, Task.isCancelled { return .cancelled }
        return await record.end(reading).map { .ended(isReady: $0) } ?? .cancelled
    }

    /// - Throws: ``ReadingError``, `StoreError`, ``JobProblem`` or `CancellationError`.
    private func read(_ job: Job) async throws -> Reading {
        guard let product = Product(job.request) else { throw JobProblem.unknownProduct }
        let path = spool.path + "/job-" + UUID().uuidString.lowercased()
        defer { unlink(path) }
        guard try await documents.get(job.documentKey, toFileAt: path) else { throw JobProblem.noDocument }
        return try await reader.read(
            ReadingRequest(
                path: path, task: product.task(RequestedExtras.extras(of: job.request.options)),
                client: job.keyID, isInteractive: false))
    }

    /// Extends the lease three times in its length, until the work is over or the lease is lost.
    private func keep(_ job: Job, _ lease: JobLease) async -> Event {
        var pause = Duration.seconds(settings.leaseSeconds / 3)
        while true {
            do {
                try await Task.sleep(for: pause)
                let isHeld = try await jobs.extendLease(
                    of: job.id, token: lease.token, leaseSeconds: settings.leaseSeconds)
                guard isHeld else { return Task.isCancelled ? .cancelled : .lost }
                pause = .seconds(settings.leaseSeconds / 3)
            } catch {
                if Task.isCancelled { return .cancelled }
                // Nobody else can claim what cannot be written either; if the lease is lost, the end will show it.
                logger.warning("a lease cannot be extended", metadata: metadata(job, error))
                pause = .seconds(min(1, settings.leaseSeconds / 6))
            }
        }
    }

    private func stop(_ bell: JobBell) async -> Event {
        await bell.waitForStop()
        try? await Task.sleep(for: settings.finishingTime)
        return Task.isCancelled ? .cancelled : .stopped
    }

    /// In a task of its own, as the one that works may be cancelled.
    private func release(_ job: Job, _ lease: JobLease) async {
        await Task { [jobs, logger] in
            do {
                _ = try await jobs.releaseJob(id: job.id, token: lease.token)
            } catch {
                logger.error("a job waits for its lease to run out", metadata: metadata(job, error))
            }
        }.value
    }
}
#endif
