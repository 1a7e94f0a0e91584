#if Server
import Foundation
import InvoiceServer
import Logging
import ReaderProcesses
import ServiceLifecycle
import ServiceStore
import ServiceStoreSQLite
import Testing

/// A queue in a folder of its own, and workers over it.
struct TestQueue {
    let folder: String
    let database: SQLiteServiceDatabase
    let documents: FolderDocumentStore
    let key: APIKey
    let clock: MovableClock

    static func run(_ body: (TestQueue) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            let clock = MovableClock()
            let database = try SQLiteServiceDatabase(directory: folder) { clock.now }
            let queue = TestQueue(
                folder: folder, database: database,
                documents: try FolderDocumentStore(directory: folder + "/documents"),
                key: try await KeyRing(store: database).create(name: "test").key, clock: clock)
            do {
                try await body(queue)
            } catch {
                await database.close()
                throw error
            }
            await database.close()
        }
    }

    static var logger: Logger {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return logger
    }

    /// Settings with which nothing takes long.
    static var settings: JobWorkerSettings {
        var settings = JobWorkerSettings()
        settings.retries.firstDelay = 0.01
        settings.pollInterval = .milliseconds(50)
        settings.longestBackoff = .milliseconds(50)
        settings.finishingTime = .zero
        return settings
    }

    func enqueue(_ product: String = "invoices", _ version: String = "v4") async throws -> Job {
        let id = UUID()
        let job = Job(
            id: id, accountID: key.accountID, keyID: key.id,
            request: DocumentRequest(product: product, version: version, fileName: "a", byteCount: 1, options: []),
            documentKey: id.uuidString.lowercased(), documentID: UUID(), issuedAt: clock.now,
            state: .waiting(notBefore: clock.now))
        let file = folder + "/upload"
        try Data("document".utf8).write(to: URL(fileURLWithPath: file))
        try await documents.put(job.documentKey, fileAt: file)
        _ = try await database.enqueue(job, idempotency: nil, answer: nil)
        return job
    }

    /// Runs a worker while `body` runs, then stops it as SIGTERM does.
    func withWorker(
        _ reader: any DocumentReader, jobs: (any JobStore)? = nil, settings: JobWorkerSettings = TestQueue.settings,
        _ body: () async throws -> Void
    ) async throws {
        let spool = try SpoolDirectory(dataDirectory: folder)
        let worker = JobWorker(
            jobs: jobs ?? database, documents: documents, reader: reader, spool: spool, settings: settings,
            logger: Self.logger)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(services: [worker], logger: Self.logger))
        let running = Task { try await group.run() }
        do {
            try await body()
        } catch {
            running.cancel()
            throw error
        }
        await group.triggerGracefulShutdown()
        try await running.value
        #expect(spool.fileNames().isEmpty)
    }

    /// The job once it has ended.
    func ended(_ job: Job) async throws -> Job {
        try await waitUntil { try await database.job(id: job.id).flatMap { $0.hasEnded ? $0 : nil } }
    }

    /// Asks until there is something.
    func waitUntil<Value>(_ body: () async throws -> Value?) async throws -> Value {
        for _ in 0..<6_000 {
            if let value = try await body() { return value }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw Timeout()
    }

    private struct Timeout: Error {}

    func usage() async throws -> [UsageSummary] {
        try await database.usage(accountID: nil, from: .distantPast, to: .distantFuture)
    }
}

extension Job {
    fileprivate var hasEnded: Bool {
        switch state {
        case .waiting, .processing: false
        case .completed, .failed: true
        }
    }

    var failure: JobFailure? {
        if case .failed(_, let failure) = state { failure } else { nil }
    }
}
#endif
