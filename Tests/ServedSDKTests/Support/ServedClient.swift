#if Server
import AsyncHTTPTransport
import CrossfootSDK
import Foundation
import HummingbirdTesting
import InvoiceServer
import Logging
import ReaderProcesses
import ServiceStore
import ServiceStoreSQLite
import Testing

/// What carries the requests of a test.
enum Carrier: String, CaseIterable, CustomTestStringConvertible {
    case urlSession
    case asyncHTTP

    var transport: any ClientTransport {
        switch self {
        case .urlSession: URLSessionTransport()
        case .asyncHTTP: AsyncHTTPTransport()
        }
    }

    var testDescription: String { rawValue }
}

/// The whole server on a port of this machine, its worker, and a client that has a key for it.
struct ServedClient {
    let client: InvoiceClient
    let key: String
    /// With `/v1`.
    let baseURL: URL

    /// - Parameters:
    ///   - reader: nil: the engine.
    ///   - works: whether there is a worker for the queue.
    static func run(
        _ carrier: Carrier = .urlSession, retry: InvoiceSDK.RetryPolicy = .never,
        log: (@Sendable (String) -> Void)? = nil, configure: (inout ServerConfiguration) -> Void = { _ in },
        reader: (any DocumentReader)? = nil, works: Bool = true,
        _ body: @escaping @Sendable (ServedClient) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "crossfoot-sdk-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var configuration = ServerConfiguration(dataDirectory: folder)
        configuration.port = 0
        configuration.rateLimit = RateLimitSettings(rules: [])
        configure(&configuration)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let reader = try reader ?? EngineReader(engine: ServedFixtures.engine.get())
        let database = try SQLiteServiceDatabase(directory: folder)
        let documents = try FolderDocumentStore(directory: folder + "/documents")
        let spool = try SpoolDirectory(dataDirectory: folder)
        let (key, _) = try await KeyRing(store: database).create(name: "test")
        let parts = ServerParts(
            configuration: configuration, database: database, documents: documents, reader: reader, spool: spool,
            logger: logger)
        let worker = JobWorker(
            jobs: database, documents: documents, reader: reader, spool: spool, settings: workerSettings,
            logger: logger)
        let working = Task { if works { try await worker.run() } }
        let outcome = await Result {
            try await buildApplication(parts).test(.live) { live in
                let baseURL = URL(string: "http://127.0.0.1:\(try #require(live.port))/v1")!
                let client = try InvoiceClient(
                    apiKey: key, baseURL: baseURL, retry: retry, log: log, environment: [:],
                    transport: carrier.transport)
                try await body(ServedClient(client: client, key: key, baseURL: baseURL))
            }
        }
        working.cancel()
        try await working.value
        await database.close()
        try outcome.get()
    }

    /// Settings with which nothing takes long.
    private static var workerSettings: JobWorkerSettings {
        var settings = JobWorkerSettings()
        settings.lanes = 2
        settings.pollInterval = .milliseconds(50)
        settings.longestBackoff = .milliseconds(50)
        settings.finishingTime = .zero
        return settings
    }

    /// A client of the same server with another key.
    func client(withKey key: String) throws -> InvoiceClient {
        try InvoiceClient(apiKey: key, baseURL: baseURL, retry: .never, environment: [:])
    }
}

extension Result where Failure == any Error {
    init(_ body: () async throws -> Success) async {
        do { self = .success(try await body()) } catch { self = .failure(error) }
    }
}
#endif
