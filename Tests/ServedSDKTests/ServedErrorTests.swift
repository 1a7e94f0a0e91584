#if Server
import CrossfootSDK
import Foundation
import InvoiceServer
import Synchronization
import Testing

@Suite("Errors that a server answers with")
struct ServedErrorTests {
    @Test("A wrong key", arguments: Carrier.allCases)
    func wrongKey(carrier: Carrier) async throws {
        try await ServedClient.run(carrier, reader: StubReader()) { served in
            let client = try InvoiceClient(
                apiKey: "wrong", baseURL: served.baseURL, environment: [:], transport: carrier.transport)
            // More than a socket's buffer, so that the answer comes while the body is still under way.
            let error = try await httpError {
                try await client.parse(InvoiceV4.self, InputSource.any(bytes: 5_000_000))
            }
            #expect(error.statusCode == 401)
            #expect(error.isClient)
            #expect(error.code == "Unauthorized")
            #expect(error.message == "Authorization required")
            #expect(error.details == "Invalid token provided")
            #expect(error.product == "mindee/invoices v4")
            #expect(error.description.contains("401"))
            #expect(!error.body.isEmpty)
        }
    }

    @Test("An unknown product or version", arguments: [("bank_checks", "1"), ("invoices", "9"), ("in/../voices", "4")])
    func unknownProduct(name: String, version: String) async throws {
        try await ServedClient.run(reader: StubReader()) { served in
            let endpoint = Endpoint(name: name, version: version)
            let error = try await httpError {
                try await served.client.parse(InvoiceV4.self, InputSource.any(), options: .init(endpoint: endpoint))
            }
            #expect(error.statusCode == 404)
            #expect(error.code == "NotFound")
        }
    }

    @Test("Products without a synchronous call")
    func splitterParse() async throws {
        try await ServedClient.run(reader: StubReader()) { served in
            let error = try await httpError { try await served.client.parse(InvoiceSplitterV1.self, InputSource.any()) }
            #expect(error.statusCode == 403)
            #expect(error.code == "Forbidden")
            #expect(error.message == "This product does not support synchronous mode")
            #expect(error.details == "mindee/invoice_splitter does not support sync mode")
        }
    }

    @Test("Products without a queue")
    func olderEnqueue() async throws {
        try await ServedClient.run(reader: StubReader()) { served in
            for error in [
                try await httpError { try await served.client.enqueue(InvoiceV2.self, InputSource.any()) },
                try await httpError { try await served.client.enqueue(InvoiceV3.self, InputSource.any()) },
            ] {
                #expect(error.statusCode == 403)
                #expect(error.message == "This product does not support asynchronous mode")
            }
        }
    }

    @Test("A file that is no document", .enabled(if: ServedFixtures.canRead, ServedFixtures.absence))
    func noDocument() async throws {
        try await ServedClient.run { served in
            let error = try await httpError {
                try await served.client.parse(
                    InvoiceV4.self, InputSource(bytes: Array("a letter".utf8), name: "letter.pdf"))
            }
            #expect(error.statusCode == 400)
            #expect(error.code == "BadRequest")
            #expect(error.message == "Invalid fields in form")
            #expect(error.details.contains("Invalid file type"))
        }
    }

    @Test("A damaged document", .enabled(if: ServedFixtures.canRead, ServedFixtures.absence))
    func damaged() async throws {
        try await ServedClient.run { served in
            let error = try await httpError {
                try await served.client.parse(InvoiceV4.self, ServedFixtures.broken())
            }
            #expect(error.statusCode == 400)
            #expect(error.details.hasPrefix("{\"document\":"))
        }
    }

    @Test("A document that is too large")
    func tooLarge() async throws {
        try await ServedClient.run(configure: { $0.limits.documentBytes = 1_000 }, reader: StubReader()) { served in
            let error = try await httpError {
                try await served.client.parse(InvoiceV4.self, InputSource.any(bytes: 10_000))
            }
            #expect(error.statusCode == 400)
            #expect(error.details.contains("Max file size is"))
        }
    }

    @Test("A URL that is not https is refused before anything is sent")
    func insecureURL() {
        #expect(throws: ClientError.source("URL must be HTTPS")) { try RemoteSource("http://example.org/a.pdf") }
    }

    @Test("A URL that the server cannot fetch from", arguments: Carrier.allCases)
    func unreachableURL(carrier: Carrier) async throws {
        try await ServedClient.run(carrier, reader: StubReader()) { served in
            let error = try await httpError {
                try await served.client.parse(InvoiceV4.self, RemoteSource("https://127.0.0.1/a.pdf"))
            }
            #expect(error.statusCode == 400)
            #expect(error.details.contains("The document cannot be fetched from its URL: Its host cannot be reached."))
        }
    }

    @Test("A stored document that is not there")
    func unknownDocument() async throws {
        try await ServedClient.run(reader: StubReader()) { served in
            let id = UUID().uuidString
            let error = try await httpError { try await served.client.document(InvoiceV4.self, id: id) }
            #expect(error.statusCode == 404)
            let feedback = try await httpError {
                try await served.client.sendFeedback(InvoiceV4.self, documentID: id, feedback: [:])
            }
            #expect(feedback.statusCode == 404)
        }
    }

    @Test("A server that is not there", arguments: Carrier.allCases)
    func nobody(carrier: Carrier) async throws {
        let gone = try await servedAddressThatIsGone()
        let client = try InvoiceClient(apiKey: "k", baseURL: gone, environment: [:], transport: carrier.transport)
        let error = await #expect(throws: ClientError.self) {
            _ = try await client.parse(InvoiceV4.self, InputSource.any())
        }
        guard case .connection(let connection) = error else {
            Issue.record("\(String(describing: error)) is no error of a connection")
            return
        }
        #expect(connection.reason == .unreachable)
    }

    private func servedAddressThatIsGone() async throws -> URL {
        let address = Mutex<URL?>(nil)
        try await ServedClient.run(reader: StubReader(), works: false) { served in
            address.withLock { $0 = served.baseURL }
        }
        return try #require(address.withLock { $0 })
    }
}
#endif
