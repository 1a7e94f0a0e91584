#if Server
import Logging
import ServiceLifecycle
import UnixSignals

/// Runs the server until SIGTERM or SIGINT, then lets requests in progress end.
///
/// - Throws: ``SpoolError``, `StoreError`, or an error of the database or of the network.
package func serve(configuration: ServerConfiguration, read: @escaping DocumentReading) async throws {
    let logger = Logger(label: "crossfoot") { StreamLogHandler.standardError(label: $0) }
    let database = try await DatabaseLocation(nil, dataDirectory: configuration.dataDirectory).open()
    let keys = KeyRing(store: database)
    let spool = try SpoolDirectory(dataDirectory: configuration.dataDirectory)
    defer { spool.remove() }
    let application = buildApplication(
        configuration: configuration, keys: keys, spool: spool, logger: logger, read: read)
    var group = ServiceGroupConfiguration(
        services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    group.maximumGracefulShutdownDuration = .seconds(configuration.shutdownTimeout)
    try await ServiceGroup(configuration: group).run()
}
#endif
