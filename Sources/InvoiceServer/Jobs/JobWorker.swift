#if Server
import Logging
import ReaderProcesses
import ServiceLifecycle
import ServiceStore

/// Reads the documents of the queue, one in each of its lanes, until it is told to stop.
///
/// A worker looks for a job when the store says that there is one, and every second anyway. It keeps what it works on
/// by extending the lease; work whose lease is lost is dropped. Errors of the database make it pause, never end.
package struct JobWorker: Service {
    private let jobs: any JobStore
    private let attempts: JobAttempts
    private let settings: JobWorkerSettings
    private let logger: Logger

    /// - Parameter spool: folder for the documents that are being read.
    package init(
        jobs: any JobStore, documents: any DocumentStore, reader: any DocumentReader, spool: SpoolDirectory,
        settings: JobWorkerSettings, logger: Logger
    ) {
        self.jobs = jobs
        self.settings = settings
        self.logger = logger
        attempts = JobAttempts(
            jobs: jobs, documents: documents, reader: reader, spool: spool, settings: settings, logger: logger)
    }

    package func run() async throws {
        let bell = JobBell()
        await withTaskCancellationOrGracefulShutdownHandler {
            await withTaskGroup(of: Void.self) { listener in
                listener.addTask { await listen(bell) }
                await withTaskGroup(of: Void.self) { lanes in
                    for _ in 0..<max(1, settings.lanes) { lanes.addTask { await work(bell) } }
                }
                listener.cancelAll()
            }
        } onCancelOrGracefulShutdown: {
            bell.stop()
        }
    }

    /// One lane.
    private func work(_ bell: JobBell) async {
        var backoff = Backoff(longest: settings.longestBackoff)
        while !bell.isStopped {
            do {
                let job = try await jobs.claimJob(
                    owner: settings.owner, leaseSeconds: settings.leaseSeconds, policy: settings.retries)
                guard let job else {
                    backoff.reset()
                    await bell.wait(upTo: settings.pollInterval)
                    continue
                }
                // Where one job is, there may be more: one lane wakes the next.
                bell.ring()
                if await attempts.run(job, bell) {
                    backoff.reset()
                } else {
                    await bell.waitForStop(upTo: backoff.next())
                }
            } catch {
                logger.error("the queue cannot be asked", metadata: ["error": "\(LoggedError.text(of: error))"])
                await bell.waitForStop(upTo: backoff.next())
            }
        }
    }

    private func listen(_ bell: JobBell) async {
        while !bell.isStopped, !Task.isCancelled {
            for await change in jobs.jobChanges() where change == .available { bell.ring() }
            // The stream of a closed store ends at once.
            await bell.waitForStop(upTo: settings.pollInterval)
        }
    }
}
#endif
