#if Server
import HTTPTypes
import Hummingbird

/// Lets pages of other origins call the server: answers preflights, and marks every answer, errors too.
///
/// Must stand outside of ``ErrorMiddleware``.
struct CrossOriginMiddleware: RouterMiddleware {
    let policy: CrossOriginPolicy

    /// How long a browser may keep the answer to a preflight: two hours, the most that any of them does.
    private static let preflightSeconds = 7_200
    private static let allowedMethods = "GET, HEAD, POST, PUT, PATCH, DELETE"
    private static let allowedHeaders =
        "Authorization, X-Inferuser-Token, Content-Type, Idempotency-Key, Prefer"
    private static let exposedHeaders =
        "Location, Retry-After, X-Request-Id, Idempotency-Replayed, Preference-Applied"

    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        let origin = request.headers[.origin]
        if request.method == .options, origin != nil, request.headers[.accessControlRequestMethod] != nil {
            return Response(status: .noContent, headers: preflightHeaders(origin: origin))
        }
        var response = try await next(request, context)
        if policy.variesByOrigin { response.headers.append(HTTPField(name: .vary, value: "Origin")) }
        if let origin, let allowed = policy.allowedOrigin(for: origin) {
            response.headers[.accessControlAllowOrigin] = allowed
            response.headers[.accessControlExposeHeaders] = Self.exposedHeaders
        }
        return response
    }

    private func preflightHeaders(origin: String?) -> HTTPFields {
        var headers = HTTPFields()
        if policy.variesByOrigin { headers[.vary] = "Origin" }
        guard let origin, let allowed = policy.allowedOrigin(for: origin) else { return headers }
        headers[.accessControlAllowOrigin] = allowed
        headers[.accessControlAllowMethods] = Self.allowedMethods
        headers[.accessControlAllowHeaders] = Self.allowedHeaders
        headers[.accessControlMaxAge] = String(Self.preflightSeconds)
        return headers
    }
}
#endif
