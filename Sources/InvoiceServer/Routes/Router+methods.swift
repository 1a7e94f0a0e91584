#if Server
import HTTPTypes
import Hummingbird

extension RouterMethods<ServerContext> {
    /// Answers `GET`, and `HEAD` with the same headers; ``HeadMiddleware`` takes the body off.
    func read(_ path: RouterPath, use respond: @escaping @Sendable (Request, ServerContext) async throws -> Response) {
        on(path, method: .get, use: respond)
        on(path, method: .head, use: respond)
    }

    /// Those of RFC 9110 and RFC 5789, and `QUERY` of the draft `draft-ietf-httpbis-safe-method-w-body`.
    private static var knownMethods: [HTTPRequest.Method] {
        [.get, .head, .post, .put, .patch, .delete, .options, .trace, .connect]
            + [HTTPRequest.Method("QUERY")].compactMap { $0 }
    }

    /// Answers an address's other methods with 405 and the header `Allow` (RFC 9110 section 15.5.6), key or no key.
    ///
    /// - Parameter allowed: what the address takes; `HEAD` comes with `GET`.
    func refuseOtherMethods(_ path: RouterPath, allowed: [HTTPRequest.Method]) {
        let allowed = allowed.contains(.get) ? allowed + [.head] : allowed
        for method in Self.knownMethods where !allowed.contains(method) {
            on(path, method: method) { _, _ -> Response in throw ServerError.methodNotAllowed(allowed: allowed) }
        }
    }
}
#endif
