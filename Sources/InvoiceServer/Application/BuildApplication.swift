#if Server
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix

/// Builds the whole server; `serve` and the tests both call this.
package func buildApplication(_ parts: ServerParts) -> some ApplicationProtocol {
    let configuration = parts.configuration
    return Application(
        router: buildRouter(parts),
        server: .guarded(
            ConnectionLimits(
                bodyBytes: configuration.limits.bodyBytes * 2,
                longestRequest: .seconds(Int64(configuration.requestTimeout)),
                idleTimeout: .seconds(Int64(configuration.idleTimeout))),
            certificate: parts.certificate, offersHTTP2: parts.offersHTTP2,
            received: { [metrics = parts.operations?.metrics] in metrics?.bodyBytes.add(Double($0)) }),
        configuration: ApplicationConfiguration(
            address: .hostname(configuration.host, port: configuration.port), serverName: "crossfoot",
            // A thousand callers may come at once; the system caps the number at its own limit.
            backlog: 4096),
        onServerRunning: { [logger = parts.logger, onListening = parts.onListening] channel in
            let port = channel.localAddress?.port ?? configuration.port
            logger.notice(
                "server is listening",
                metadata: ["host": "\(configuration.host)", "port": .stringConvertible(port)])
            await onListening(port)
        },
        logger: parts.logger)
}
#endif
