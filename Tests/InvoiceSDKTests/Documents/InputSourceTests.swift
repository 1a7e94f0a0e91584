import Foundation
import InvoiceSDK
import Testing

@Suite("Section 3: input sources")
struct InputSourceTests {
    private static let invoice = "invoices/de-workshop.pdf"
    private let content: Data

    init() throws { content = try Data(contentsOf: DocumentFixtures.url(Self.invoice)) }

    @Test("Path: the file's bytes and its name without folders")
    func path() throws {
        let source = try InputSource(path: DocumentFixtures.url(Self.invoice).path)
        #expect(source == InputSource(name: "de-workshop.pdf", mediaType: .pdf, content: content))
        #expect(source.payload == .file(name: "de-workshop.pdf", mediaType: .pdf, content: content))
    }

    @Test("Path: a file URL is the same, another URL is not")
    func fileURL() async throws {
        #expect(try InputSource(contentsOf: DocumentFixtures.url(Self.invoice)).content == content)
        let web = try #require(URL(string: "https://example.com/invoice.pdf"))
        #expect(try await ErrorKind.thrown { _ = try InputSource(contentsOf: web) } == .source)
    }

    @Test("Path: a file that is not there")
    func missingFile() async throws {
        #expect(try await ErrorKind.thrown { _ = try InputSource(path: "/nowhere/invoice.pdf") } == .source)
    }

    @Test("Open file: read from where it stands, and closed unless told otherwise", arguments: [true, false])
    func fileHandle(closes: Bool) throws {
        let handle = try FileHandle(forReadingFrom: DocumentFixtures.url(Self.invoice))
        let source = try InputSource(fileHandle: handle, name: "other.pdf", closes: closes)
        #expect(source.name == "other.pdf")
        #expect(source.content == content)
        // A closed handle cannot be read again.
        #expect((try? handle.seek(toOffset: 0)) == nil ? closes : !closes)
        if !closes { try handle.close() }
    }

    @Test("Base64 text: decoded at once, line breaks do not count")
    func base64() async throws {
        let text = content.base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn])
        let source = try InputSource(base64: text, name: "invoice.pdf")
        #expect(source.content == content)
        #expect(source.payload == .file(name: "invoice.pdf", mediaType: .pdf, content: content))
        for wrong in ["", "no base64!", "JVBERi0xLjQ"] {
            #expect(try await ErrorKind.thrown { _ = try InputSource(base64: wrong, name: "a.pdf") } == .source)
        }
    }

    @Test("Bytes and Data: the same source")
    func bytes() throws {
        let source = try InputSource(bytes: Array(content), name: "invoice.pdf")
        #expect(try source == InputSource(data: content, name: "invoice.pdf"))
        #expect(source.content == content)
        #expect(try InputSource(bytes: [], name: "folder/in.between/a.png").name == "a.png")
    }

    @Test("URL: https is sent as text")
    func remote() throws {
        let source = try RemoteSource("https://example.com/a%20b.pdf?signature=1")
        #expect(source.payload == .url("https://example.com/a%20b.pdf?signature=1"))
        let url = try #require(URL(string: "HTTPS://example.com"))
        #expect(try RemoteSource(url).url == url)
    }

    @Test(
        "URL: anything else is refused", arguments: ["http://example.com/a.pdf", "file:///a.pdf", "a.pdf", "ftp://a/b"])
    func notHTTPS(text: String) {
        #expect(throws: ClientError.source("URL must be HTTPS")) { try RemoteSource(text) }
    }

    @Test("URL: without a host, or no URL at all")
    func noHost() async throws {
        for text in ["https://", "https:///a.pdf", ""] {
            #expect(try await ErrorKind.thrown { _ = try RemoteSource(text) } == .source)
        }
    }

    @Test("Page options mean nothing for a URL")
    func preparedRemote() async throws {
        let source = try RemoteSource("https://example.com/a.pdf")
        #expect(try await source.prepared(with: .firstPages(1)) == source.payload)
    }
}
