#if Server
import Foundation
import HTTPTypes
import Hummingbird
import InvoiceWire
import ServiceStore

/// `POST /v1/products/{owner}/{product}/{version}/predict_async`: one document in, a job out.
///
/// With `Prefer: wait=N` (RFC 7240) the answer waits for the end of the job, and then has the document, too.
struct PredictAsyncRoute: Sendable {
    let receiver: UploadReceiver
    let requests: IdempotentRequests
    let prediction: QueuedPrediction
    let stored: StoredDocuments
    /// Seconds.
    let longestWait: Int

    func add(to router: Router<ServerContext>, _ api: RouterGroup<ServerContext>) {
        let path: RouterPath = "/v1/products/:owner/:product/:version/predict_async"
        api.on(path, method: .post) { request, context in try await respond(to: request, context) }
        router.refuseOtherMethods(path, allowed: [.post])
    }

    /// Longer than storing a document takes.
    private static let leaseSeconds = 10.0

    private func respond(to request: Request, _ context: ServerContext) async throws -> Response {
        let head = try SubmissionHead(request, context)
        guard head.product.isAsynchronous else { throw ServerError.noAsynchronousMode(product: head.product.name) }
        try receiver.check(request.headers)
        try await context.answerExpectation(of: request)
        let answer = try await receiver.withUpload(of: request) { upload in
            var submission = Submission(head, upload, query: request.uri.queryParameters)
            // Putting a job into the queue takes the name for good, so two never get there: should this process die,
            // a repetition need not wait long.
            return try await requests.answer(submission.idempotency, leaseSeconds: Self.leaseSeconds) {
                submission.request.byteCount = try await receiver.fetch(upload)
                return try await prediction.answer(submission, logger: context.logger)
            }
        }
        guard let seconds = PreferredWait.seconds(in: request.headers, limit: longestWait),
            let job = try? JSONDecoder().decode(AcceptedJob.self, from: answer.answer.body)
        else { return JSONResponse.response(answer) }
        var response = try await wait(seconds, for: job.id, answer, head, context)
        response.headers[PreferredWait.applied] = "wait=\(seconds)"
        return response
    }

    /// The answer of whoever waited: 201 with document and job when it was done in time, 200 with the job when it has
    /// failed, otherwise 202 with the job as it stands.
    private func wait(
        _ seconds: Int, for id: UUID, _ first: RequestAnswer, _ head: SubmissionHead, _ context: ServerContext
    ) async throws -> Response {
        let headers: HTTPFields = first.isReplayed ? [IdempotencyHeader.replayed: "true"] : [:]
        let job: Job
        do {
            job = try await stored.job(id, of: head.key, product: head.product, waiting: seconds)
        } catch let error as ServerError where error.status == .notFound && first.isReplayed {
            // Gone with its answer, as nothing is kept here.
            throw ServerError.answerNotKept
        }
        guard case .completed = job.state else {
            let status: HTTPResponse.Status = job.isEnded ? .ok : .accepted
            return JSONResponse.response(
                status, headers: headers, body: try JobAnswer(job, status: status, url: head.url).jsonBytes())
        }
        let result = try await stored.result(job.documentID, of: head.key, product: head.product)
        let body = try await stored.answer(
            result, product: head.product, status: .created, url: head.url, removes: true, logger: context.logger)
        return JSONResponse.response(.created, headers: headers, body: body)
    }
}

/// The job of a stored answer, which is all of it that matters to whoever waits.
private struct AcceptedJob: Decodable {
    var id: UUID

    private enum CodingKeys: CodingKey { case job }
    private enum JobKeys: CodingKey { case id }

    init(from decoder: any Decoder) throws {
        id = try decoder.container(keyedBy: CodingKeys.self).nestedContainer(keyedBy: JobKeys.self, forKey: .job)
            .decode(UUID.self, forKey: .id)
    }
}
#endif
