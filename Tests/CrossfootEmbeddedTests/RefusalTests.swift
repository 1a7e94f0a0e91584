import CrossfootEmbedded
import Foundation
import Testing

@Suite("Files that the engine refuses", .enabled(if: Fixtures.hasEngine, "PDFium is not there."))
struct RefusedFileTests {
    static let refused: [(String, String)] = [
        ("empty.pdf", "The file is empty."),
        ("text.pdf", "Invalid file type"),
        ("truncated.pdf", ""),
        ("user-password.pdf", "password"),
        ("no-pages.pdf", ""),
        ("three-thousand-pages.pdf", "Maximum pdf pages is 100"),
    ]

    @Test("parse tells why, as the server does", arguments: refused)
    func parse(name: String, reason: String) async throws {
        let client = try Fixtures.client()
        let source = try Fixtures.source("hostile/\(name)")
        let error = await #expect(throws: ClientError.self) { try await client.parse(InvoiceV4.self, source) }
        guard case .http(let http) = error else { throw try #require(error) }
        #expect(http.statusCode == 400)
        #expect(http.code == "BadRequest")
        #expect(http.message == "Invalid fields in form")
        #expect(http.details.contains("document"))
        #expect(reason.isEmpty || http.details.contains(reason), "\(http.details)")
    }

    @Test("A job of such a file fails with the same words", arguments: refused)
    func job(name: String, reason: String) async throws {
        let client = try Fixtures.client()
        let source = try Fixtures.source("hostile/\(name)")
        let error = await #expect(throws: ClientError.self) {
            try await client.enqueueAndParse(
                InvoiceSplitterV1.self, source, polling: PollingOptions(longPoll: .seconds(600)))
        }
        guard case .http(let http) = error else { throw try #require(error) }
        #expect(http.statusCode == 500)
        #expect(http.code == "BadRequest")
        #expect(reason.isEmpty || http.details.contains(reason), "\(http.details)")
    }

    @Test("A document at an address is refused, and why")
    func address() async throws {
        struct Address: DocumentSource {
            var payload: DocumentPayload { .url("https://example.org/invoice.pdf") }
        }
        let client = try Fixtures.client()
        let error = await #expect(throws: ClientError.self) { try await client.parse(InvoiceV4.self, Address()) }
        guard case .http(let http) = error else { throw try #require(error) }
        #expect(http.statusCode == 400)
        #expect(http.details.contains("nothing goes out of the process"))
    }
}
