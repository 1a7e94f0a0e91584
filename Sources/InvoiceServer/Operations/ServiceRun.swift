#if Server
import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

/// Runs services until the process is told to stop, and stops them in order.
package struct ServiceRun: Sendable {
    /// In the order in which they depend on each other: the last is stopped first.
    package var services: [any Service]
    package var readiness: Readiness
    /// Time between the signal and the end of new connections.
    package var drain: Duration
    /// Time for all services to end.
    package var patience: Duration
    package var logger: Logger

    package init(
        services: [any Service], readiness: Readiness, drain: Duration, patience: Duration, logger: Logger
    ) {
        self.services = services
        self.readiness = readiness
        self.drain = drain
        self.patience = patience
        self.logger = logger
    }

    /// The first SIGTERM or SIGINT begins the stop: `/readyz` turns to 503, after ``drain`` nothing new is taken, what is
    /// in progress ends. The second signal ends the process at once.
    ///
    /// - Throws: what a service throws.
    package func run() async throws {
        let departure = Departure(readiness: readiness, drain: drain, logger: logger)
        var configuration = ServiceGroupConfiguration(services: services + [departure], logger: quiet)
        configuration.maximumGracefulShutdownDuration = patience + drain
        let group = ServiceGroup(configuration: configuration)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            tasks.addTask {
                var count = 0
                for await signal in await UnixSignalsSequence(trapping: .sigterm, .sigint) {
                    count += 1
                    guard count == 1 else {
                        logger.warning("stopped at once", metadata: ["signal": "\(signal)"])
                        _exit(1)
                    }
                    logger.notice("stopping", metadata: ["signal": "\(signal)"])
                    readiness.stop()
                    SystemdNotifier.tell(.stopping)
                    await group.triggerGracefulShutdown()
                }
            }
            defer { tasks.cancelAll() }
            try await tasks.next()
        }
    }

    /// The group tells of every service that starts and ends.
    private var quiet: Logger {
        var logger = logger
        logger.logLevel = max(logger.logLevel, .warning)
        return logger
    }
}

/// The last service, and so the first to be stopped: gives those who send work the time to notice.
private struct Departure: Service {
    let readiness: Readiness
    let drain: Duration
    let logger: Logger

    func run() async throws {
        try? await gracefulShutdown()
        readiness.stop()
        guard drain > .zero else { return }
        logger.notice("no longer ready", metadata: ["drain": "\(drain)"])
        try? await Task.sleep(for: drain)
    }
}
#endif
