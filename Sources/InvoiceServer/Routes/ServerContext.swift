#if Server
import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTPTypes
import ServiceStore

/// What travels with one request.
package struct ServerContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The key that the request carried; nil before it is checked, and where none is needed.
    package var authenticatedKey: APIKey?
    private let channel: any Channel

    package init(source: Source) {
        coreContext = .init(source: source)
        channel = source.channel
    }

    /// The key of a request behind ``AuthenticationMiddleware``.
    ///
    /// - Throws: ``ServerError`` with status 401.
    func requireKey() throws -> APIKey {
        guard let authenticatedKey else { throw ServerError.noToken }
        return authenticatedKey
    }

    /// Tells a sender that asked (`Expect: 100-continue`, RFC 9110 section 10.1.1) to send its body now.
    func answerExpectation(of request: Request) async throws {
        guard let expect = request.headers[.expect], expect.lowercased() == "100-continue" else { return }
        try await channel.writeAndFlush(HTTPResponsePart.head(HTTPResponse(status: .continue)))
    }
}
#endif
