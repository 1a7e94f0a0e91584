#if Server
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import InvoiceModel
import InvoiceServer
import Logging
import NIOCore
import ServiceStore
import ServiceStoreSQLite

/// The whole server over a folder of its own, with a fake in place of the engine.
struct TestServer {
    let folder: String
    let keys: KeyRing
    /// A key that is valid.
    let key: String
    let spool: SpoolDirectory
    let client: any TestClientProtocol

    /// Port of the socket; only with `.live`.
    var port: Int { client.port! }

    static func run(
        _ setup: TestingSetup = .router, configure: (inout ServerConfiguration) -> Void = { _ in },
        read: @escaping DocumentReading = { _, _ in .example },
        _ body: @Sendable (TestServer) async throws -> Void
    ) async throws {
        try await withTemporaryFolder { folder in
            var configuration = ServerConfiguration(dataDirectory: folder)
            configuration.port = 0
            configure(&configuration)
            let keys = KeyRing(store: try SQLiteServiceDatabase(directory: folder))
            let key = try await keys.create(name: "test").text
            let spool = try SpoolDirectory(dataDirectory: folder)
            var logger = Logger(label: "test")
            logger.logLevel = .critical
            let application = buildApplication(
                configuration: configuration, keys: keys, spool: spool, logger: logger, read: read)
            try await application.test(setup) { client in
                try await body(TestServer(folder: folder, keys: keys, key: key, spool: spool, client: client))
            }
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

    /// Sends just the headers that are given.
    func send(
        _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields = [:], _ body: String = ""
    ) async throws -> Answer {
        try await client.execute(uri: path, method: method, headers: headers, body: ByteBuffer(string: body)) {
            Answer(status: $0.status.code, headers: $0.headers, bytes: Array($0.body.readableBytesView))
        }
    }
}

extension InvoiceDocument {
    /// A document with one field that a test can recognise.
    static var example: InvoiceDocument {
        var invoice = Invoice()
        invoice.invoiceNumber = Field(value: "A-1", confidence: 0.9)
        return InvoiceDocument(pages: [], invoice: invoice, findings: [])
    }
}
#endif
