#if Server
import Hummingbird
import HummingbirdCore
import Logging

/// The listener of those who run the service: `/healthz`, `/readyz` and `/metrics`, nothing else.
enum OperationsServer {
    static func application(
        host: String, port: Int, routes: OperationsRoutes, logger: Logger,
        onRunning: @escaping @Sendable (Int?) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        let router = Router()
        OperationsRoutes.addHealth(to: router)
        routes.add(to: router)
        return Application(
            router: router,
            server: .guarded(
                ConnectionLimits(bodyBytes: 0, longestRequest: .seconds(10), idleTimeout: .seconds(60)),
                certificate: nil, offersHTTP2: false),
            configuration: ApplicationConfiguration(address: .hostname(host, port: port), serverName: "crossfoot"),
            onServerRunning: { channel in
                logger.info(
                    "operations listener is ready",
                    metadata: ["address": "\(host)", "port": "\(channel.localAddress?.port ?? port)"])
                await onRunning(channel.localAddress?.port)
            },
            logger: logger)
    }
}
#endif
