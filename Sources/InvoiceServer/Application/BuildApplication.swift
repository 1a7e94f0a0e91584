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
        server: .http1(
            configuration: .init(
                additionalChannelHandlers: [
                    ConnectionGuard(
                        mostBodyBytes: configuration.limits.bodyBytes * 2,
                        longestRequest: .seconds(Int64(configuration.requestTimeout)))
                ],
                idleTimeout: .seconds(Int64(configuration.idleTimeout)))),
        configuration: ApplicationConfiguration(
            address: .hostname(configuration.host, port: configuration.port), serverName: "crossfoot"),
        onServerRunning: { [logger = parts.logger] channel in
            logger.info("server is listening", metadata: ["address": "\(channel.localAddress?.description ?? "")"])
        },
        logger: parts.logger)
}
#endif
