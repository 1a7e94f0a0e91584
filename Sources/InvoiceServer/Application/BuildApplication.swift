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

/// Every address of the server, and what all requests pass through on their way.
///
/// Middleware of the router sees every request, those that match no address too; middleware of `api` sees those that
/// carried a valid key.
func buildRouter(_ parts: ServerParts) -> Router<ServerContext> {
    let configuration = parts.configuration
    let router = Router(context: ServerContext.self)
    router.add(middleware: HeadMiddleware())
    router.add(middleware: RequestLogMiddleware())
    router.add(middleware: CrossOriginMiddleware(policy: configuration.crossOrigin))
    router.add(middleware: ErrorMiddleware(limits: configuration.limits, maximumPages: configuration.maximumPages))
    HealthRoute.add(to: router)

    let api = router.group()
        .add(middleware: AuthenticationMiddleware(authentication: Authentication(keys: parts.database)))
    let receiver = UploadReceiver(
        spool: parts.spool, limits: configuration.limits,
        fetcher: RemoteDocumentFetcher(settings: configuration.remoteDocuments))
    // Requests that send documents.
    let sending = api.group().add(middleware: RateLimitMiddleware(gate: RateLimitGate(configuration.rateLimit)))
    PredictRoute(receiver: receiver, reader: parts.reader, threads: .singleton).add(to: router, sending)
    return router
}
#endif
