#if Server
import AsyncHTTPClient
import Foundation
import InvoiceSDK
import NIOCore
import NIOHTTP1

extension ConnectionError {
    private static let timeouts: [HTTPClientError] = [
        .connectTimeout, .readTimeout, .writeTimeout, .deadlineExceeded, .tlsHandshakeTimeout,
        .getConnectionFromPoolTimeout, .httpProxyHandshakeTimeout, .socksHandshakeTimeout,
    ]
    private static let noRoute = [ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, EADDRNOTAVAIL]

    /// - Parameters:
    ///   - error: what a client ended a request with.
    ///   - server: the address that was asked for.
    ///   - isConnected: some of the request had left, or some of the answer had come.
    init(clientError error: any Error, server: URL, isConnected: Bool) {
        self.init(Self.reason(of: error, isConnected: isConnected), server: server, detail: Self.detail(of: error))
    }

    /// The system's own words where they are the reason: "Connection refused".
    private static func detail(of error: any Error) -> String {
        guard let error = error as? IOError, let words = strerror(error.errnoCode) else { return "\(error)" }
        return String(cString: words)
    }

    private static func reason(of error: any Error, isConnected: Bool) -> Reason {
        switch error {
        case let error as HTTPClientError where timeouts.contains(error): .timedOut
        case ChannelError.connectTimeout: .timedOut
        // There was a connection: it ended, or what came is no HTTP.
        case let error as HTTPClientError where error == .remoteConnectionClosed: .dropped
        case is HTTPParserError, is ChannelError: .dropped
        case let error as IOError where !noRoute.contains(error.errnoCode): .dropped
        // Unknown names, nobody who listens, TLS that failed: errors of many modules.
        default: isConnected ? .dropped : .unreachable
        }
    }
}
#endif
