#if Server
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix

/// Builds the whole server; `serve` and the tests both call this.
///
/// - Parameters:
///   - keys: who may call.
///   - spool: where uploads stay while they are read.
///   - read: the engine.
package func buildApplication(
    configuration: ServerConfiguration, keys: KeyRing, spool: SpoolDirectory, logger: Logger,
    read: @escaping DocumentReading
) -> some ApplicationProtocol {
    let router = Router(context: ServerContext.self)
    router.add(middleware: RequestLogMiddleware())
    router.add(middleware: ErrorMiddleware(limits: configuration.limits, maximumPages: configuration.maximumPages))
    HealthRoute.add(to: router)
    PredictRoute(
        authentication: Authentication(keys: keys),
        receiver: UploadReceiver(spool: spool, limits: configuration.limits),
        admission: ReadAdmission(limit: configuration.concurrentReads + configuration.waitingReads),
        threads: .singleton,
        read: read
    ).add(to: router)

    let mostBodyBytes = configuration.limits.bodyBytes * 2
    let longestRequest = TimeAmount.seconds(Int64(configuration.requestTimeout))
    return Application(
        router: router,
        server: .http1(
            configuration: .init(
                additionalChannelHandlers: [
                    ConnectionGuard(mostBodyBytes: mostBodyBytes, longestRequest: longestRequest)
                ],
                idleTimeout: .seconds(Int64(configuration.idleTimeout)))),
        configuration: ApplicationConfiguration(
            address: .hostname(configuration.host, port: configuration.port), serverName: "crossfoot"),
        onServerRunning: { channel in
            logger.info("server is listening", metadata: ["address": "\(channel.localAddress?.description ?? "")"])
        },
        logger: logger)
}
#endif
