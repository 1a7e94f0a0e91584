#if Server
import Foundation
import HTTPTypes
import Logging
import NIOPosix
import ServiceStore

/// Gives jobs and results to those who may see them: keys of the account that sent the document.
struct StoredDocuments: Sendable {
    let database: any ServiceDatabase
    let documents: any DocumentStore
    let endings: JobEndings
    /// Whether results are kept after their answer.
    let keepsResults: Bool
    let threads: NIOThreadPool

    /// The job with that identifier, once it has ended or the wait is over.
    ///
    /// - Parameter seconds: how long to wait for its end; nil: not at all.
    /// - Throws: ``ServerError`` with status 404.
    func job(_ id: UUID, of key: APIKey, product: Product, waiting seconds: Int?) async throws -> Job {
        let found = try await database.job(id: id)
        guard var job = found, job.accountID == key.accountID, Product(job.request) == product else {
            throw ServerError.notFound("There is no such job.")
        }
        if let seconds, seconds > 0, !job.isEnded {
            let deadline = ContinuousClock.now + .seconds(seconds)
            guard let ended = try await endings.job(id, waitingUntil: deadline) else {
                throw ServerError.notFound("There is no such job.")
            }
            job = ended
        }
        return job
    }

    /// The result with that identifier. Invoices can be had in every version, whichever was asked for first.
    ///
    /// - Throws: ``ServerError`` with status 404.
    func result(_ id: UUID, of key: APIKey, product: Product?) async throws -> StoredResult {
        guard let result = try await database.result(id: id), result.accountID == key.accountID,
            product == nil || product?.slug == result.request.product
        else { throw ServerError.notFound("There is no such document.") }
        return result
    }

    /// The body of an answer about a result, and the end of the result where none are kept.
    func answer(
        _ result: StoredResult, product: Product, status: HTTPResponse.Status, url: String, removes: Bool,
        logger: Logger
    ) async throws -> [UInt8] {
        var job: Job?
        if let id = result.jobID { job = try await database.job(id: id) }
        let answer = DocumentAnswer(result: result, product: product, job: job, status: status, url: url)
        // A document of many pages is megabytes of JSON: not on the pool that answers everybody else.
        let body = try await threads.runIfActive { try answer.jsonBytes() }
        if removes, !keepsResults { await remove(result.id, logger) }
        return body
    }

    private func remove(_ id: UUID, _ logger: Logger) async {
        do {
            if let name = try await database.deleteResult(id: id) { try await documents.delete(name) }
        } catch {
            logger.error("a result stays for the cleaner", metadata: ["error": "\(LoggedError.text(of: error))"])
        }
    }
}
#endif
