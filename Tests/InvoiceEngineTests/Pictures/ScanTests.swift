import DocumentModel
import Foundation
import InvoiceModel
import PDFReading
import Testing

@testable import InvoiceEngine

@Suite(
    "Pages without a good text layer",
    .enabled(if: FixtureFolder.canReadPictures, "PDFium or the models are not there."))
struct ScanTests {
    struct Expectation: Sendable, CustomStringConvertible {
        let name: String
        let source: PageText.Source
        let remarks: [PageRemark]
        /// Which of `words.json` stand on the page, and others.
        var words: PartialRangeFrom<Int> = 0...
        var others: [String] = []

        var description: String { name }
    }

    /// The words of `words.json` from the eleventh on stand below the letterhead.
    static let expectations = [
        Expectation(name: "scan", source: .recognized, remarks: []),
        Expectation(name: "scan-in-strips", source: .recognized, remarks: []),
        Expectation(name: "scan-hidden-text", source: .recognized, remarks: []),
        Expectation(name: "scan-wrong-text", source: .recognized, remarks: [.textLayerDistrusted]),
        Expectation(name: "scan-over-text", source: .recognized, remarks: []),
        Expectation(name: "shifted-map", source: .recognized, remarks: [.textLayerDistrusted]),
        Expectation(
            name: "stamped", source: .textLayer, remarks: [.picturesRead], words: 11...,
            others: ["Fenwick", "Loom", "Works", "RECEIVED", "13", "Oct", "2025"]),
        Expectation(
            name: "letterhead", source: .textLayer, remarks: [.picturesRead], words: 11...,
            others: ["Fenwick", "Loom", "Works", "Ltd", "Calder", "Bank", "IBAN", "GB33"]),
    ]

    private static func texts(_ name: String) throws -> [PageText] {
        let configuration = FixtureFolder.configuration
        let texts = DocumentTexts(
            configuration: configuration, library: try PDFLibrary.load(path: configuration.pdfiumLibrary),
            recognition: RecognizerLoader(configuration: configuration))
        let bytes = try [UInt8](Data(contentsOf: FixtureFolder.scans.appending(path: name + ".pdf")))
        return try texts.texts(of: bytes, ReadingOptions())
    }

    @Test("are read from their pictures, and say so", arguments: expectations)
    func words(expected: Expectation) throws {
        let texts = try Self.texts(expected.name)
        let page = try #require(texts.first)
        #expect(texts.count == 1 && page.source == expected.source)
        #expect(page.remarks == expected.remarks)
        let wanted = try DrawnWord.all(in: FixtureFolder.scans.appending(path: "words.json"))
        expectWords(wanted[expected.words].map(\.text) + expected.others, in: page)
    }

    @Test("Text that is drawn as curves is read")
    func outlines() throws {
        let page = try #require(try Self.texts("outlines").first)
        #expect(page.source == .recognized)
        let wanted = try DrawnWord.all(in: FixtureFolder.scans.appending(path: "words.json")).map(\.text)
        expectWords(Array(wanted.prefix { $0 != "Herringbone" }), in: page)
    }

    /// At least 95 of 100 words, each as often as it is wanted.
    private func expectWords(_ wanted: [String], in page: PageText) {
        var read = page.words.filter(\.isVisible).map(\.text)
        let missing = wanted.filter { word in
            guard let index = read.firstIndex(of: word) else { return true }
            read.remove(at: index)
            return false
        }
        #expect(Double(missing.count) <= 0.05 * Double(wanted.count), "missing \(missing), left over \(read)")
    }

    @Test("A word of a layer that is trusted is not read a second time", arguments: ["stamped", "letterhead"])
    func once(name: String) throws {
        let words = try #require(try Self.texts(name).first).words
        #expect(words.count { $0.text == "Herringbone" } == 1)
        #expect(words.count { $0.text == "FL-20817" } == 1)
    }

    @Test("Words of an askew scan stand on the ink of the page as it was sent")
    func askew() async throws {
        let bytes = try [UInt8](Data(contentsOf: FixtureFolder.scans.appending(path: "scan.pdf")))
        let document = try await FixtureFolder.reader().read(bytes: bytes, options: ReadingOptions(includesWords: true))
        let library = try PDFLibrary.load(path: FixtureFolder.pdfium)
        let image = try PDFDocumentReader(library: library, bytes: bytes, maximumPages: 1)
            .image(ofPage: 0, dotsPerInch: 100, quarterTurns: 0, maximumPixels: 24_000_000).image
        let polygons = try #require(document.pages.first?.words).map(\.polygon)
        let cover = InkCover(image, polygons, margin: 2)
        #expect(cover.shares.allSatisfy { $0 > 0.05 }, "\(cover.shares)")
        #expect(cover.covered > 0.97)
        let fields = [document.invoice.invoiceNumber?.polygon, document.invoice.totalAmount?.polygon]
        for polygon in fields { #expect(InkCover(image, [try #require(polygon)], margin: 0).shares[0] > 0.05) }
    }
}
