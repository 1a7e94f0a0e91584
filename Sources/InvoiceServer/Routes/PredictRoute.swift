#if Server
import Foundation
import Hummingbird
import ServiceStore

/// `POST /v1/products/{owner}/{product}/{version}/predict`: one document in, its fields out.
struct PredictRoute: Sendable {
    let receiver: UploadReceiver
    let requests: IdempotentRequests
    let prediction: SynchronousPrediction

    /// - Parameters:
    ///   - router: for what needs no key.
    ///   - api: for what does.
    func add(to router: Router<ServerContext>, _ api: RouterGroup<ServerContext>) {
        let path: RouterPath = "/v1/products/:owner/:product/:version/predict"
        api.on(path, method: .post) { request, context in try await respond(to: request, context) }
        router.refuseOtherMethods(path, allowed: [.post])
    }

    private func respond(to request: Request, _ context: ServerContext) async throws -> Response {
        let head = try SubmissionHead(request, context)
        guard head.product.isSynchronous else { throw ServerError.noSynchronousMode(product: head.product.name) }
        try receiver.check(request.headers)
        try await context.answerExpectation(of: request)
        let answer = try await receiver.withUpload(of: request) { upload in
            var submission = Submission(head, upload, query: request.uri.queryParameters)
            return try await requests.answer(submission.idempotency) {
                submission.request.byteCount = try await receiver.fetch(upload)
                return try await prediction.answer(submission, logger: context.logger)
            }
        }
        return JSONResponse.response(answer)
    }
}
#endif
