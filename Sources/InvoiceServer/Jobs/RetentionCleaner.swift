#if Server
import Foundation
import Logging
import ServiceLifecycle
import ServiceStore

/// How long what was sent and what was read are kept.
package struct RetentionSettings: Sendable {
    /// Days; 0: uploads go when their job has ended, results when they were given out.
    package var days = 30
    /// Pause between two rounds.
    package var interval: Duration = .seconds(15)
    /// Results that nobody fetches where nothing is kept: removed that many seconds after the end of their job.
    package var unfetchedSeconds: TimeInterval = 3_600
    /// Most that one transaction removes, so that nobody waits long for it.
    package var batch = 200
    /// Transactions in one round.
    package var batches = 10
    /// Pause between two looks for uploads that nothing refers to.
    package var orphanInterval: Duration = .seconds(3_600)
    /// How long an upload must be without a job before it is removed. Whoever takes a document stores it some
    /// milliseconds before its job.
    package var orphanAge: Duration = .seconds(3_600)

    package init() {}
}

/// Removes what is older than the retention time, and uploads that nothing refers to.
package struct RetentionCleaner: Service {
    private let database: any ServiceDatabase
    private let documents: any DocumentStore
    private let settings: RetentionSettings
    private let logger: Logger

    package init(
        database: any ServiceDatabase, documents: any DocumentStore, settings: RetentionSettings, logger: Logger
    ) {
        self.database = database
        self.documents = documents
        self.settings = settings
        self.logger = logger
    }

    package func run() async throws {
        try? await cancelWhenGracefulShutdown {
            var orphans = OrphanedUploads(database: database, documents: documents, age: settings.orphanAge)
            var nextLook = ContinuousClock.now
            while true {
                await removeOld()
                if ContinuousClock.now >= nextLook {
                    await look(for: &orphans)
                    nextLook = ContinuousClock.now + settings.orphanInterval
                }
                try await Task.sleep(for: settings.interval)
            }
        }
    }

    /// One round over what is too old. Errors are for the log: the next round tries again.
    package func removeOld() async {
        let age = settings.days > 0 ? TimeInterval(settings.days) * 86_400 : settings.unfetchedSeconds
        do {
            for _ in 0..<settings.batches where !Task.isCancelled {
                for name in try await database.purge(olderThan: age, limit: settings.batch) {
                    try await documents.delete(name)
                }
            }
        } catch {
            logger.error("what is old cannot be removed now", metadata: ["error": "\(LoggedError.text(of: error))"])
        }
    }

    private func look(for orphans: inout OrphanedUploads) async {
        do {
            let count = try await orphans.remove()
            if count > 0 { logger.notice("uploads without a job were removed", metadata: ["count": "\(count)"]) }
        } catch {
            logger.error(
                "uploads without a job cannot be looked for now", metadata: ["error": "\(LoggedError.text(of: error))"])
        }
    }
}
#endif
