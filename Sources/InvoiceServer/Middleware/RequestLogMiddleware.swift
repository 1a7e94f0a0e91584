#if Server
import HTTPTypes
import Hummingbird
import Logging

/// One line for each request: what was asked, what came of it, how long it took.
///
/// Neither keys nor queries nor file names nor anything of a document is logged. The request's identifier is in the
/// logger's metadata and in the answer's `X-Request-Id`.
struct RequestLogMiddleware: RouterMiddleware {
    private static let requestID = HTTPField.Name("X-Request-Id")!

    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        let clock = ContinuousClock()
        let start = clock.now
        var response = try await next(request, context)
        response.headers[Self.requestID] = context.id
        context.logger.info(
            "request",
            metadata: [
                "method": "\(request.method.rawValue)",
                "path": "\(request.uri.path)",
                "status": "\(response.status.code)",
                "milliseconds": "\(Int((clock.now - start) / .milliseconds(1)))",
            ])
        return response
    }
}
#endif
