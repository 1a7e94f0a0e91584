#if Server
import Hummingbird

/// Lets requests with a valid key pass, and tells those behind it whose key it is.
struct AuthenticationMiddleware: RouterMiddleware {
    let authentication: Authentication

    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.authenticatedKey = try await authentication.key(of: request)
        return try await next(request, context)
    }
}
#endif
