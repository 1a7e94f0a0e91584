#if Server
import HTTPTypes
import Hummingbird
import ServiceStore

/// Lets a key send documents as often as it may. Must stand behind ``AuthenticationMiddleware``.
///
/// Only requests that send a document are counted; asking for a job or a result costs next to nothing.
struct RateLimitMiddleware: RouterMiddleware {
    let gate: RateLimitGate

    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        if request.method == .post { try await gate.admit(context.requireKey().id) }
        return try await next(request, context)
    }
}
#endif
