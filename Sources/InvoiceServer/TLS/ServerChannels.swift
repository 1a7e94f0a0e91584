#if Server
import HummingbirdCore
import HummingbirdHTTP2
import HummingbirdTLS
import NIOCore

/// What every connection is held to, whatever protocol it speaks.
package struct ConnectionLimits: Sendable {
    /// Bytes of one body after which the connection, or the stream of HTTP/2, is closed.
    package var bodyBytes: Int
    /// Time that sending one request may take.
    package var longestRequest: TimeAmount
    /// Time without a byte after which a connection is closed.
    package var idleTimeout: TimeAmount
    /// Time from the connection to the first bytes of a request, over TLS.
    package var handshake: TimeAmount = .seconds(15)

    package init(bodyBytes: Int, longestRequest: TimeAmount, idleTimeout: TimeAmount) {
        self.bodyBytes = bodyBytes
        self.longestRequest = longestRequest
        self.idleTimeout = idleTimeout
    }
}

extension HTTPServerBuilder {
    /// The server's connections: plain HTTP/1.1 without a certificate; with one, TLS with HTTP/1.1 and HTTP/2.
    ///
    /// - Parameters:
    ///   - offersHTTP2: over TLS, by ALPN (RFC 7301).
    ///   - received: told of the bytes of bodies as they come.
    package static func guarded(
        _ limits: ConnectionLimits, certificate: ServedCertificate?, offersHTTP2: Bool,
        received: @escaping @Sendable (Int) -> Void = { _ in }
    ) -> HTTPServerBuilder {
        let isSecure = certificate != nil
        let http1 = HTTP1Channel.Configuration(
            additionalChannelHandlers: [
                ConnectionGuard(
                    mostBodyBytes: limits.bodyBytes, longestRequest: limits.longestRequest, isSecure: isSecure,
                    received: received)
            ],
            idleTimeout: limits.idleTimeout)
        guard let certificate else { return .http1(configuration: http1) }
        return HTTPServerBuilder { responder in
            let base: any ServerChildChannel
            if offersHTTP2 {
                base = try HTTP2UpgradeChannel(
                    tlsConfiguration: certificate.configuration(protocols: []),
                    configuration: .init(
                        idleTimeout: .nanoseconds(limits.idleTimeout.nanoseconds), streamConfiguration: http1),
                    responder: responder)
            } else {
                base = try TLSChannel(
                    HTTP1Channel(responder: responder, configuration: http1),
                    tlsConfiguration: certificate.configuration(protocols: ["http/1.1"]))
            }
            return base.withHandshakeDeadline(limits.handshake)
        }
    }
}
#endif
