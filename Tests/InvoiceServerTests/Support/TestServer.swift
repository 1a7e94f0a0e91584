#if Server
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import InvoiceServer
import Logging
import NIOCore
import ServiceStore
import ServiceStoreSQLite

/// The whole server over a folder of its own, with a fake in place of the readers.
struct TestServer {
    let folder: String
    let keys: KeyRing
    /// A key that is valid.
    let key: String
    /// The same key as the database knows it.
    let apiKey: APIKey
    /// What the server uses, with the faults that a test put into it.
    let database: FaultyDatabase
    let documents: MemoryDocumentStore
    let spool: SpoolDirectory
    let client: any TestClientProtocol

    /// Port of the socket; only with `.live`.
    var port: Int { client.port! }

    static func run(
        _ setup: TestingSetup = .router, configure: (inout ServerConfiguration) -> Void = { _ in },
        read: @escaping FakeReader.Body = { _ in .example }, adjust: (inout ServerParts) throws -> Void = { _ in },
        _ body: @Sendable (TestServer) async throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            var configuration = ServerConfiguration(dataDirectory: folder)
            configuration.port = 0
            configure(&configuration)
            let database = FaultyDatabase(base: try SQLiteServiceDatabase(directory: folder))
            let documents = MemoryDocumentStore()
            let keys = KeyRing(store: database)
            let (key, apiKey) = try await keys.create(name: "test")
            let spool = try SpoolDirectory(dataDirectory: folder)
            var logger = Logger(label: "test")
            logger.logLevel = .critical
            var parts = ServerParts(
                configuration: configuration, database: database, documents: documents,
                reader: FakeReader(body: read), spool: spool, logger: logger)
            try adjust(&parts)
            let application = buildApplication(parts)
            try await application.test(setup) { client in
                try await body(
                    TestServer(
                        folder: folder, keys: keys, key: key, apiKey: apiKey, database: database,
                        documents: documents, spool: spool, client: client))
            }
            await database.close()
        }
    }

    func post(
        _ body: String, type: String = Form.contentType, to path: String = Form.path, headers: HTTPFields = [:],
        method: HTTPRequest.Method = .post
    ) async throws -> Answer {
        var fields = headers
        fields[.contentType] = type
        if fields[.authorization] == nil { fields[.authorization] = "Token \(key)" }
        return try await send(method, path, fields, body)
    }

    func get(_ path: String, headers: HTTPFields = [:], method: HTTPRequest.Method = .get) async throws -> Answer {
        var fields = headers
        if fields[.authorization] == nil { fields[.authorization] = "Token \(key)" }
        return try await send(method, path, fields)
    }

    /// Sends just the headers that are given.
    func send(
        _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields = [:], _ body: String = ""
    ) async throws -> Answer {
        try await client.execute(uri: path, method: method, headers: headers, body: ByteBuffer(string: body)) {
            Answer(status: $0.status.code, headers: $0.headers, bytes: Array($0.body.readableBytesView))
        }
    }
}
#endif
