import DocumentModel
import Foundation
import InvoiceEngine
import InvoiceModel
import Testing

@Suite("Hostile files", .enabled(if: FixtureFolder.pdfium != nil, "PDFium is not there."))
struct HostileTests {
    static let refused: [(String, EngineError.Code)] = [
        ("empty.pdf", .emptyFile),
        ("text.pdf", .unsupportedType),
        ("truncated.pdf", .unreadable),
        ("user-password.pdf", .passwordProtected),
        ("no-pages.pdf", .noPages),
        ("three-thousand-pages.pdf", .tooManyPages),
    ]

    @Test("A file that cannot be read is refused with its cause", arguments: refused)
    func refusal(name: String, code: EngineError.Code) async throws {
        let reader = try FixtureFolder.reader()
        let error = await #expect(throws: EngineError.self) { try await reader.read(path: path(name)) }
        #expect(error?.code == code, "\(name)")
    }

    @Test("Bytes from memory are refused with the same cause as a file", arguments: refused)
    func refusalFromMemory(name: String, code: EngineError.Code) async throws {
        let reader = try FixtureFolder.reader()
        let bytes = try [UInt8](Data(contentsOf: FixtureFolder.hostile.appending(path: name)))
        let error = await #expect(throws: EngineError.self) { try await reader.read(bytes: bytes) }
        #expect(error?.code == code, "\(name)")
    }

    @Test("A file that is not there is an input error")
    func missingFile() async throws {
        let reader = try FixtureFolder.reader()
        let error = await #expect(throws: EngineError.self) { try await reader.read(path: path("no-such-file.pdf")) }
        #expect(error?.code == .inputOutput)
    }

    @Test(
        "A file that is odd but sound is read",
        arguments: ["owner-password.pdf", "junk-before-header.pdf", "truncated-tail.pdf", "huge-page.pdf"])
    func oddButSound(name: String) async throws {
        let document = try await FixtureFolder.reader().read(path: path(name))
        #expect(document.pages.count == 1)
        #expect(document.invoice.invoiceNumber?.value == "HX-4471")
        #expect(document.invoice.totalAmount?.value == Amount(cents: 123_450))
    }

    @Test(
        "Where pictures are not read, a page without readable text says why",
        arguments: [("image-only.pdf", "no text layer"), ("no-unicode-map.pdf", "fonts do not say")])
    func reason(name: String, words: String) async throws {
        var configuration = FixtureFolder.configuration
        configuration.recognition = .off
        let document = try await InvoiceReader(configuration: configuration).read(path: path(name))
        #expect(document.findings.count == 1)
        #expect(document.findings.first?.severity == .warning)
        #expect(document.findings.first?.message.contains(words) == true)
        #expect(document.pages.map(\.source) == [.none])
        nothingIsMadeUp(document)
    }

    @Test(
        "A picture without text says so", .enabled(if: FixtureFolder.canReadPictures, "The models are not there."),
        arguments: ["image-only.pdf", "no-unicode-map.pdf"])
    func nothingReadable(name: String) async throws {
        let document = try await FixtureFolder.reader().read(path: path(name))
        #expect(document.pages.map(\.source) == [.recognized])
        #expect(document.findings.allSatisfy { $0.severity == .note })
        #expect(document.findings.contains { $0.message.contains("No text was found") })
        nothingIsMadeUp(document)
    }

    private func nothingIsMadeUp(_ document: InvoiceDocument) {
        #expect(document.pages.count == 1)
        #expect(document.invoice.invoiceNumber == nil)
        #expect(document.invoice.totalAmount == nil)
        #expect(document.invoice.supplierName == nil)
        #expect(document.invoice.lineItems.isEmpty)
    }

    private func path(_ name: String) -> String {
        FixtureFolder.hostile.appending(path: name).path
    }
}
