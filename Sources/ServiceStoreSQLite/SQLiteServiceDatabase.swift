#if Server
import Foundation
import GRDB
import ServiceStore

/// What one machine's service keeps, in one SQLite file in write-ahead mode.
///
/// Several processes of the machine may have the file open: writers wait for one another up to five seconds. It must
/// be on a local disk, as SQLite's locks and shared memory do not work over a network
/// (https://www.sqlite.org/wal.html, section 1).
///
/// ## What survives
/// A committed transaction survives the end of the process, `kill -9` included, as its pages are with the operating
/// system then. What nobody could make again (accepted jobs, keys and their revocation, feedback) is on the disk
/// before the call returns, and survives a loss of power. Everything else may be lost to the last second then, as a
/// whole transaction and never half of it: a claim or the end of a job, which another attempt makes anew, its result
/// and its usage record being one with it; and results of synchronous requests with their usage records.
///
/// More in docs/decisions/0020-what-survives-in-sqlite.md.
///
/// ## Threads
/// Calls wait on the dispatch queues of GRDB, never on a thread of Swift's pool. A transaction that was begun ends,
/// even when its task is cancelled.
package final class SQLiteServiceDatabase: ServiceDatabase {
    package static let fileName = "crossfoot.sqlite"

    let pool: DatabasePool
    let broadcast: JobChangeBroadcast
    let now: @Sendable () -> Date
    private let watch: CommitWatch

    /// Opens the file `crossfoot.sqlite` and brings its tables up to date; makes file and folder when they are missing.
    ///
    /// - Parameters:
    ///   - directory: folder of the file.
    ///   - settings: limits and intervals.
    ///   - now: the clock, which a test may replace.
    /// - Throws: ``StoreError`` with ``StoreError/Code/newerSchema`` when a later version of this program wrote the
    ///   file.
    package init(
        directory: String, settings: SQLiteSettings = SQLiteSettings(), now: @escaping @Sendable () -> Date = { Date() }
    ) throws {
        do {
            let pool = try Self.open(directory: directory, settings: settings)
            let broadcast = JobChangeBroadcast()
            self.pool = pool
            self.broadcast = broadcast
            self.now = now
            watch = CommitWatch(pool: pool, broadcast: broadcast, interval: settings.watchInterval, now: now)
        } catch {
            throw StoreError(sqlite: error)
        }
    }

    package func checkHealth() async throws {
        // A row that stays as it is still needs the lock of a writer and room in the log.
        try await write { database, _ in
            try database.run("UPDATE health SET checks = checks + 1", [])
        }
    }

    package func close() async {
        watch.stop()
        broadcast.finish()
        let pool = pool
        await withCheckedContinuation { continuation in
            // Waits for transactions in progress.
            DispatchQueue.global().async {
                try? pool.close()
                continuation.resume()
            }
        }
    }

    package func jobChanges() -> AsyncStream<JobChange> {
        let stream = broadcast.stream()
        watch.start()
        return stream
    }

    private static func open(directory: String, settings: SQLiteSettings) throws -> DatabasePool {
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let path = directory + "/" + fileName
        // SQLite gives its side files the permissions of the first one: for the owner only.
        let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        if descriptor >= 0 { Foundation.close(descriptor) }
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.label = "crossfoot.sqlite"
        if let bytes = settings.maximumBytes {
            configuration.prepareDatabase { database in
                let pageSize = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 4_096
                try database.execute(sql: "PRAGMA max_page_count = \(max(1, bytes / pageSize))")
            }
        }
        let pool = try DatabasePool(path: path, configuration: configuration)
        let migrator = Schema.migrator
        guard try !pool.read(migrator.hasBeenSuperseded) else {
            throw StoreError(.newerSchema, "\(path) was written by a newer version of this program.")
        }
        try migrator.migrate(pool)
        return pool
    }
}

/// Limits and intervals of the SQLite store.
package struct SQLiteSettings: Sendable, Hashable {
    /// Bytes that the file may grow to; a write beyond them fails with ``StoreError/Code/full``. Nil: as many as the
    /// disk has.
    package var maximumBytes: Int?
    /// Seconds between two looks for what other processes committed; only taken while somebody listens.
    package var watchInterval: TimeInterval = 0.025

    package init() {}
}
#endif
