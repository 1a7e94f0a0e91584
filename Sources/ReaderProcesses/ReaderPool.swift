import Foundation

/// Reads documents in processes of their own, each on a thread of this one that does nothing else.
///
/// A document that crashes its process, hangs, or takes too much memory costs itself and nothing else: the process is
/// replaced. Clients share the processes fairly, see ``ReadingQueue``.
package final class ReaderPool: DocumentReader {
    private let configuration: ReaderPoolConfiguration
    private let desk: ReadingDesk
    private let isStarted = Monitor(false)

    /// Starts nothing yet.
    package init(_ configuration: ReaderPoolConfiguration) {
        self.configuration = configuration
        desk = ReadingDesk(limits: configuration.queueLimits)
    }

    deinit { desk.end() }

    /// Starts the processes, and waits for the first one.
    ///
    /// The first reading does it, too, but without a word about what is missing.
    ///
    /// - Returns: What of the sandbox is in force.
    /// - Throws: ``ReadingError`` with `engine` when none can be started.
    @discardableResult
    package func start() async throws -> SandboxReport {
        startLanes()
        return try await desk.firstReport()
    }

    package func read(_ request: ReadingRequest) async throws -> Reading {
        startLanes()
        return try await desk.read(request)
    }

    /// Takes nothing more: what waits of the queue ends with `stopping` at once, the rest is read. What is not done
    /// after `grace` ends with `stopping`, too. Returns when all processes have ended.
    package func shutdown(within grace: Duration) async {
        desk.drain()
        let deadline = Task { [desk] in
            try await Task.sleep(for: grace)
            desk.end()
        }
        await desk.allLanesEnded()
        deadline.cancel()
        desk.end()
    }

    package var statistics: ReaderStatistics { desk.statistics }

    private func startLanes() {
        let isFirst = isStarted.withLock { isStarted in
            defer { isStarted = true }
            return !isStarted
        }
        guard isFirst else { return }
        for number in 1...max(1, configuration.readers) { ReaderLane.start(number, configuration, desk) }
    }
}
