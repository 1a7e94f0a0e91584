#if Server
import Foundation
import HTTPTypes
import Logging
import ServiceStore

/// Puts a document into the queue. The document is where every worker finds it before the job is there, and is taken
/// back when there will be no job.
struct QueuedPrediction: Sendable {
    let jobs: any JobStore
    let documents: any DocumentStore

    /// - Returns: the answer that says that the job waits, or the one that the same request got before.
    /// - Throws: ``ServerError`` or `StoreError`; then there is no job.
    func answer(_ submission: Submission, logger: Logger) async throws -> RequestAnswer {
        let id = UUID()
        let issuedAt = Date()
        let job = Job(
            id: id, accountID: submission.head.key.accountID, keyID: submission.head.key.id,
            request: submission.request, documentKey: id.uuidString.lowercased(), documentID: UUID(),
            issuedAt: issuedAt, state: .waiting(notBefore: issuedAt))
        let status = HTTPResponse.Status.accepted
        let answer = StoredAnswer(
            status: status.code,
            body: Data(try JobAnswer(job, status: status, url: submission.head.url).jsonBytes()))
        try await documents.put(job.documentKey, fileAt: submission.file)
        switch try await enqueue(job, submission.idempotency, answer, logger) {
        case .enqueued:
            return RequestAnswer(answer: answer, isReplayed: false)
        case .repeated(let first):
            await takeBack(job, logger)
            return RequestAnswer(answer: first, isReplayed: true)
        case .mismatch:
            await takeBack(job, logger)
            throw ServerError.idempotencyMismatch
        case .inProgress:
            await takeBack(job, logger)
            throw ServerError.stillInWork(retryAfter: 2)
        }
    }

    private func enqueue(
        _ job: Job, _ key: IdempotencyKey?, _ answer: StoredAnswer, _ logger: Logger
    ) async throws -> EnqueueOutcome {
        do {
            return try await jobs.enqueue(job, idempotency: key, answer: key == nil ? nil : answer)
        } catch {
            // The database may have done it and only failed to say so. When it does not tell, the document stays for
            // the cleaner, which removes what no job refers to: better too much than an accepted job without it.
            switch await Result(catching: { try await jobs.job(id: job.id) }) {
            case .success(.some): return .enqueued
            case .success(.none): await takeBack(job, logger)
            case .failure: break
            }
            throw error
        }
    }

    /// In a task of its own, as the one that asks may be cancelled.
    private func takeBack(_ job: Job, _ logger: Logger) async {
        await Task { [documents] in
            do {
                try await documents.delete(job.documentKey)
            } catch {
                logger.warning(
                    "a document without a job stays for the cleaner",
                    metadata: ["error": "\(LoggedError.text(of: error))"])
            }
        }.value
    }
}

extension Result where Failure == any Error {
    fileprivate init(catching body: () async throws -> Success) async {
        do {
            self = .success(try await body())
        } catch {
            self = .failure(error)
        }
    }
}
#endif
