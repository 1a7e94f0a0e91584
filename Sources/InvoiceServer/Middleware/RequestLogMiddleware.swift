#if Server
import HTTPTypes
import Hummingbird
import Logging

/// One line for each request: what was asked, what came of it, how long it took.
///
/// Neither keys nor queries nor file names nor anything of a document is logged, nor the address, which may hold any of
/// these: only its route. The request's identifier is in every line about it and in the answer's `X-Request-Id`.
struct RequestLogMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        let clock = ContinuousClock()
        let start = clock.now
        let identifier = RequestIdentifier.of(request.headers)
        var context = context
        context.logger[metadataKey: RequestIdentifier.metadataKey] = "\(identifier)"
        var response = try await next(request, context)
        response.headers[RequestIdentifier.field] = identifier
        context.logger.info(
            "request",
            metadata: [
                "method": "\(RouteName.method(of: request))",
                "route": "\(RouteName.route(of: context))",
                "status": .stringConvertible(response.status.code),
                "milliseconds": .stringConvertible(Int((clock.now - start) / .milliseconds(1))),
            ])
        return response
    }
}
#endif
