#if Server
import Logging
import ServiceLifecycle
import ServiceStore
import UnixSignals

/// Runs the server until SIGTERM or SIGINT, then lets requests in progress end.
///
/// - Throws: an error of the network or of a service.
package func serve(_ parts: ServerParts) async throws {
    defer { parts.spool.remove() }
    var group = ServiceGroupConfiguration(
        services: [buildApplication(parts)], gracefulShutdownSignals: [.sigterm, .sigint], logger: parts.logger)
    group.maximumGracefulShutdownDuration = .seconds(parts.configuration.shutdownTimeout)
    try await ServiceGroup(configuration: group).run()
    await parts.database.close()
}

extension Logger {
    /// The log of a program in the foreground.
    package static let standardError = Logger(label: "crossfoot") { StreamLogHandler.standardError(label: $0) }
}
#endif
