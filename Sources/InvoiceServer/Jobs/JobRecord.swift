#if Server
import Foundation
import Logging
import ReaderProcesses
import ServiceStore

/// Puts the end of one attempt on record, however long the database is away.
struct JobRecord: Sendable {
    let jobs: any JobStore
    let documents: any DocumentStore
    let settings: JobWorkerSettings
    let logger: Logger
    let job: Job
    let token: UUID
    /// When the attempt began.
    let startedAt = Date()

    /// - Returns: whether the next job may follow at once; nil when the task was cancelled before all was said.
    func end(_ reading: Result<Reading, any Error>) async -> Bool? {
        switch reading {
        case .success(let reading):
            return await complete(reading)
        case .failure(let error):
            switch AttemptFailure(error, limits: settings.limits, maximumPages: settings.maximumPages) {
            case .final(let failure):
                logger.notice("a document cannot be read", metadata: metadata(job, error))
                return await fail(failure, isFinal: true)
            case .again(let failure):
                logger.error("an attempt has failed", metadata: metadata(job, error))
                return await fail(failure, isFinal: false)
            case .notTried:
                logger.notice("a job is given back", metadata: metadata(job, error))
                return await giveBack()
            }
        }
    }

    private func complete(_ reading: Reading) async -> Bool? {
        let result = StoredResult(
            id: job.documentID, accountID: job.accountID, keyID: job.keyID, jobID: job.id, request: job.request,
            pageCount: reading.pageCount, startedAt: reading.startedAt, finishedAt: reading.finishedAt,
            schema: Product(job.request)?.schema ?? 0, document: reading.json)
        let usage = UsageRecord(
            of: job, outcome: .succeeded, pages: reading.pageCount,
            milliseconds: milliseconds(from: reading.startedAt, to: reading.finishedAt), at: reading.finishedAt)
        do {
            let isDone = try await persist {
                try await jobs.completeJob(id: job.id, token: token, result: result, usage: usage)
            }
            if isDone == true { await removeUpload() }
            return isDone.map { _ in true }
        } catch {
            logger.error("a result cannot be stored", metadata: metadata(job, error))
            return await fail(.notStored, isFinal: false)
        }
    }

    private func fail(_ failure: JobFailure, isFinal: Bool) async -> Bool? {
        let now = Date()
        let usage = UsageRecord(
            of: job, outcome: .failed, pages: 0, milliseconds: milliseconds(from: startedAt, to: now), at: now)
        do {
            let state = try await persist {
                try await jobs.failJob(
                    id: job.id, token: token, failure: failure, isFinal: isFinal, usage: usage,
                    policy: settings.retries)
            }
            guard let state else { return nil }
            if case .failed = state { await removeUpload() }
            return true
        } catch {
            logger.error("a failure cannot be stored", metadata: metadata(job, error))
            return false
        }
    }

    private func giveBack() async -> Bool? {
        do {
            return try await persist { try await jobs.releaseJob(id: job.id, token: token) }.map { _ in false }
        } catch {
            logger.error("a job waits for its lease to run out", metadata: metadata(job, error))
            return false
        }
    }

    /// Tries until the database does it or refuses for good.
    ///
    /// - Returns: nil when the task is cancelled meanwhile.
    private func persist<Value: Sendable>(_ call: () async throws -> Value) async throws -> Value? {
        var backoff = Backoff(longest: settings.longestBackoff)
        while true {
            do {
                return try await call()
            } catch let error as StoreError where error.code == .unavailable || error.code == .full {
                logger.error("the end of a job cannot be stored now", metadata: metadata(job, error))
            } catch  where Task.isCancelled {
                return nil
            }
            do { try await Task.sleep(for: backoff.next()) } catch { return nil }
        }
    }

    private func removeUpload() async {
        if settings.keepsUploads { return }
        do {
            try await documents.delete(job.documentKey)
        } catch {
            logger.warning("an upload stays for the cleaner", metadata: metadata(job, error))
        }
    }

    private func milliseconds(from start: Date, to end: Date) -> Int {
        max(0, Int((end.timeIntervalSince(start) * 1_000).rounded()))
    }
}

/// What identifies a job in the log.
func metadata(_ job: Job, _ error: (any Error)? = nil) -> Logger.Metadata {
    var metadata: Logger.Metadata = ["job": "\(job.id)", "attempt": "\(job.attempts)"]
    if let error { metadata["error"] = "\(LoggedError.text(of: error))" }
    return metadata
}
#endif
