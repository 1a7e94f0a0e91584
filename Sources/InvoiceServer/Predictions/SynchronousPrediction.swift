#if Server
import Foundation
import HTTPTypes
import Logging
import NIOPosix
import ReaderProcesses
import ServiceStore

/// Reads a document while its sender waits, and puts the result, its usage record and the answer for repetitions on
/// record before the sender hears of it.
///
/// A prediction that cannot be recorded is not billed and not given: the answer is 503.
struct SynchronousPrediction: Sendable {
    let reader: any DocumentReader
    let database: any ServiceDatabase
    let limits: UploadLimits
    let maximumPages: Int
    /// Whether results are kept after their answer.
    let keepsResults: Bool
    let threads: NIOThreadPool

    /// - Throws: ``ServerError``, `ReadingError` or `CancellationError`.
    func answer(_ submission: Submission, logger: Logger) async throws -> RequestAnswer {
        let id = UUID()
        let startedAt = Date()
        let reading: Reading
        do {
            reading = try await reader.read(
                ReadingRequest(
                    path: submission.file, task: submission.head.product.task(submission.extras),
                    client: submission.head.key.id, isInteractive: true))
        } catch let error as ReadingError {
            return try await failed(error, submission, id, startedAt, logger)
        }
        let result = StoredResult(
            id: id, accountID: submission.head.key.accountID, keyID: submission.head.key.id, jobID: nil,
            request: submission.request, pageCount: reading.pageCount, startedAt: reading.startedAt,
            finishedAt: reading.finishedAt, schema: submission.head.product.schema, document: reading.json)
        let document = DocumentAnswer(
            result: result, product: submission.head.product, status: .created, url: submission.head.url)
        let body = try await threads.runIfActive { Data(try document.jsonBytes()) }
        let answer = StoredAnswer(status: HTTPResponse.Status.created.code, body: body)
        let usage = usage(
            of: submission, id, .succeeded, pages: reading.pageCount, from: reading.startedAt, to: reading.finishedAt)
        // Where no results are kept, a repetition is told so, and still not billed.
        let kept =
            keepsResults
            ? answer
            : StoredAnswer(
                status: ServerError.answerNotKept.status.code,
                body: Data(FailureBody.bytes(.answerNotKept, url: submission.head.url)))
        let recorded = try await record(
            keepsResults ? result : nil, usage, submission.idempotency, kept, logger: logger)
        return recorded ?? RequestAnswer(answer: answer, isReplayed: false)
    }

    /// Notes the failure and says what came of the request. What would fail again for the same document is the answer
    /// for repetitions, too; after everything else the sender may try again.
    private func failed(
        _ error: ReadingError, _ submission: Submission, _ id: UUID, _ startedAt: Date, _ logger: Logger
    ) async throws -> RequestAnswer {
        guard error.isOfReading else { throw error }
        let usage = usage(of: submission, id, .failed, pages: 0, from: startedAt, to: Date())
        guard case .document = error.code else {
            do {
                try await database.store(nil, usage: usage, idempotency: nil, answer: nil)
            } catch {
                logger.error("a failed reading is not on record", metadata: ["error": "\(LoggedError.text(of: error))"])
            }
            throw error
        }
        let failure = ServerError(error, limits: limits, maximumPages: maximumPages)
        let answer = StoredAnswer(
            status: failure.status.code, body: Data(FailureBody.bytes(failure, url: submission.head.url)))
        let recorded = try await record(nil, usage, submission.idempotency, answer, logger: logger)
        return recorded ?? RequestAnswer(answer: answer, isReplayed: false)
    }

    /// - Returns: the answer to give instead: somebody else has answered the same request meanwhile.
    /// - Throws: ``ServerError`` with status 503 when nothing was recorded.
    private func record(
        _ result: StoredResult?, _ usage: UsageRecord, _ key: IdempotencyKey?, _ answer: StoredAnswer, logger: Logger
    ) async throws -> RequestAnswer? {
        do {
            try await database.store(result, usage: usage, idempotency: key, answer: key == nil ? nil : answer)
            return nil
        } catch {
            // The database may have done it and only failed to say so; or another process, believing this one dead,
            // was faster.
            if let key, case .finished(let first) = try? await database.beginRequest(key, leaseSeconds: 1) {
                return first == answer ? nil : RequestAnswer(answer: first, isReplayed: true)
            }
            if let result, (try? await database.result(id: result.id)) != nil { return nil }
            logger.error("a prediction is not on record", metadata: ["error": "\(LoggedError.text(of: error))"])
            throw ServerError.unavailable(
                "The prediction cannot be recorded now; it is not billed.", retryAfter: 5)
        }
    }

    private func usage(
        of submission: Submission, _ id: UUID, _ outcome: UsageRecord.Outcome, pages: Int, from start: Date,
        to end: Date
    ) -> UsageRecord {
        UsageRecord(
            id: id, accountID: submission.head.key.accountID, keyID: submission.head.key.id,
            product: submission.request.product, version: submission.request.version, outcome: outcome, pages: pages,
            milliseconds: Int((end.timeIntervalSince(start) * 1000).rounded()), at: end)
    }
}

extension ReadingError {
    /// Whether the document was tried: then its failure is counted.
    fileprivate var isOfReading: Bool {
        switch code {
        case .document, .engine, .crashed, .timedOut, .outOfMemory: true
        case .busy, .stopping: false
        }
    }
}
#endif
