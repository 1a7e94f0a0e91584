#if Server
import HTTPTypes
import Hummingbird

/// Takes the body off answers to `HEAD`, which keep the headers of a `GET` (RFC 9110 section 9.3.2).
///
/// The router's own way leaves out the answers that are errors, and addresses that are not there.
struct HeadMiddleware: RouterMiddleware {
    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        let response = try await next(request, context)
        return request.method == .head ? response.createHeadResponse() : response
    }
}
#endif
