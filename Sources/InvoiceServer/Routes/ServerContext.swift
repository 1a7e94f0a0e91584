#if Server
import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTPTypes

/// What travels with one request.
package struct ServerContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    private let channel: any Channel

    package init(source: Source) {
        coreContext = .init(source: source)
        channel = source.channel
    }

    /// Tells a sender that asked (`Expect: 100-continue`, RFC 9110 section 10.1.1) to send its body now.
    func answerExpectation(of request: Request) async throws {
        guard let expect = request.headers[.expect], expect.lowercased() == "100-continue" else { return }
        try await channel.writeAndFlush(HTTPResponsePart.head(HTTPResponse(status: .continue)))
    }
}
#endif
