import Foundation
import InvoiceSDK
import Testing

@Suite("Section 4: repair")
struct PDFRepairTests {
    private let pdf = SmallPDF(pages: 1).content

    private func broken(_ offset: Int) -> Data { Data(repeating: 0x2E, count: offset) + pdf }

    @Test(
        "Bytes before the header are dropped, up to the maximum", arguments: [(0, 500), (53, 500), (499, 500), (1, 2)])
    func fixable(offset: Int, maximum: Int) throws {
        let source = try InputSource(data: broken(offset), name: "broken.pdf")
        let fixed = try source.fixingPDF(maximumOffset: maximum)
        #expect(fixed == InputSource(name: "broken.pdf", mediaType: .pdf, content: pdf))
    }

    @Test("The type becomes PDF, whatever the name says")
    func type() throws {
        #expect(try InputSource.fixingPDF(data: broken(7), name: "mail.part").mediaType == .pdf)
        #expect(try InputSource(data: broken(7), name: "a.png").fixingPDF().mediaType == .pdf)
    }

    @Test("At the maximum or further there is none", arguments: [(500, 500), (501, 500), (1, 1), (0, 0), (4000, 500)])
    func tooFar(offset: Int, maximum: Int) async throws {
        let content = broken(offset)
        let thrown = try await ErrorKind.thrown {
            _ = try InputSource.fixingPDF(data: content, name: "broken.pdf", maximumOffset: maximum)
        }
        #expect(thrown == .mimeType)
    }

    @Test("No header at all, also not a piece of one", arguments: ["", "no PDF", "%PDF"])
    func none(text: String) async throws {
        let content = Data(text.utf8)
        #expect(
            try await ErrorKind.thrown { _ = try InputSource.fixingPDF(data: content, name: "a.pdf") } == .mimeType)
    }

    @Test("A negative maximum is wrong use")
    func negative() async throws {
        let source = InputSource(name: "a.pdf", mediaType: .pdf, content: pdf)
        #expect(try await ErrorKind.thrown { _ = try source.fixingPDF(maximumOffset: -1) } == .client)
    }

    @Test("From a path")
    func path() async throws {
        let path = DocumentFixtures.url("hostile/junk-before-header.pdf").path
        #expect(try InputSource.fixingPDF(path: path, maximumOffset: 1024).content.starts(with: Data("%PDF-".utf8)))
        #expect(try await ErrorKind.thrown { _ = try InputSource.fixingPDF(path: "/nowhere/a.pdf") } == .source)
    }

    @Test("The published samples", .enabled(if: DocumentFixtures.hasSamples, "No samples beside this checkout."))
    func samples() async throws {
        for (name, offset) in [("broken_fixable.pdf", 53), ("broken_invoice.pdf", 44)] {
            let source = try DocumentFixtures.sample("file_types/pdf/\(name)")
            #expect(try source.fixingPDF().content.count == source.content.count - offset)
        }
        for name in ["broken_unfixable.pdf", "valid_exported.pdf"] {
            let source = try DocumentFixtures.sample("file_types/pdf/\(name)")
            #expect(try await ErrorKind.thrown { _ = try source.fixingPDF() } == .mimeType)
        }
    }
}
