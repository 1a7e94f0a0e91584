#if Server
import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Guards one connection below the router, where no middleware reaches.
///
/// - A request that is no valid HTTP never gets to the router and is answered with an empty body; the published
///   clients need an error body there too.
/// - Whether a request came over TLS is known here, not by the codec of HTTP/1.1 above.
/// - A sender whose request was answered early may go on sending. That is read and dropped, so that it sees the
///   answer, but neither for ever nor without end.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let mostBodyBytes: Int
    private let longestRequest: TimeAmount
    private let isSecure: Bool
    private let received: @Sendable (Int) -> Void
    private var bodyBytes = 0
    private var deadline: Scheduled<Void>?

    /// - Parameters:
    ///   - mostBodyBytes: bytes of one body after which the connection is closed, answered or not.
    ///   - longestRequest: time that sending one request may take.
    ///   - isSecure: whether the connection is TLS.
    ///   - received: told of the bytes of a body as they come.
    init(
        mostBodyBytes: Int, longestRequest: TimeAmount, isSecure: Bool = false,
        received: @escaping @Sendable (Int) -> Void = { _ in }
    ) {
        self.mostBodyBytes = mostBodyBytes
        self.longestRequest = longestRequest
        self.isSecure = isSecure
        self.received = received
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(var head):
            bodyBytes = 0
            let channel = context.channel
            deadline?.cancel()
            deadline = context.eventLoop.scheduleTask(in: longestRequest) { channel.close(promise: nil) }
            head.scheme = isSecure ? "https" : "http"
            context.fireChannelRead(wrapInboundOut(.head(head)))
            return
        case .body(let buffer):
            bodyBytes += buffer.readableBytes
            received(buffer.readableBytes)
            guard bodyBytes <= mostBodyBytes else {
                context.close(promise: nil)
                return
            }
        case .end:
            deadline?.cancel()
            deadline = nil
        }
        context.fireChannelRead(data)
    }

    func channelInactive(context: ChannelHandlerContext) {
        deadline?.cancel()
        deadline = nil
        context.fireChannelInactive()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard case .head(var head) = unwrapOutboundIn(data), Self.isBareFailure(head) else {
            context.write(data, promise: promise)
            return
        }
        let error = ServerError.badRequest("The request is no valid HTTP.")
        let body = ByteBuffer(bytes: FailureBody.bytes(error, url: ""))
        head.headerFields[.contentType] = "application/json"
        head.headerFields[.contentLength] = String(body.readableBytes)
        context.write(wrapOutboundOut(.head(head)), promise: promise)
        context.write(wrapOutboundOut(.body(body)), promise: nil)
    }

    /// The router's answers always have a content type.
    private static func isBareFailure(_ head: HTTPResponse) -> Bool {
        head.status == .badRequest && head.headerFields[.contentLength] == "0"
            && head.headerFields[.contentType] == nil
    }
}
#endif
