import DocumentModel
import Foundation
import InvoiceModel
import Testing

@Suite("Stored documents")
struct InvoiceDocumentTests {
    private static let place = Polygon(
        box: Box(minX: 1, minY: 1, maxX: 2, maxY: 2), in: PageSize(width: 10, height: 10))

    private static func page(words: [String]? = nil, lines: [[Int]]? = nil) -> PageInvoice {
        var page = PageInvoice(
            index: 0, size: PageSize(width: 10, height: 10), orientation: Classified(value: 0, confidence: 0.9),
            source: .textLayer, invoice: Invoice())
        page.words = words?.map { PageWord(text: $0, confidence: 0.5, polygon: place) }
        page.lines = lines?.map { PageLine(words: $0) }
        return page
    }

    /// As version 0.1 stored it, before there were words and papers.
    @Test("of schema 1 without words and papers can still be read")
    func older() throws {
        let empty = """
            {"referenceNumbers":[],"taxes":[],"adjustments":[],"supplierRegistrations":[],"paymentDetails":[],\
            "customerRegistrations":[],"lineItems":[]}
            """
        let stored = """
            {"schema":1,"findings":[],"invoice":\(empty),"pages":[{"index":0,"size":{"width":10,"height":10},\
            "orientation":{"value":0,"confidence":0.9},"source":"textLayer","invoice":\(empty)}]}
            """
        let document = try JSONDecoder().decode(InvoiceDocument.self, from: Data(stored.utf8))
        #expect(document == InvoiceDocument(pages: [Self.page()], invoice: Invoice(), findings: []))
        #expect(InvoiceDocument.schema == 1)
    }

    @Test("come back as they were stored, with words, lines and papers")
    func roundTrip() throws {
        var page = Self.page(words: ["a", "b"], lines: [[1, 0]])
        page.papers = [
            PagePaper(boundingBox: Self.place, quadrangle: Self.place, rectangle: Self.place, polygon: .none)
        ]
        let document = InvoiceDocument(pages: [page], invoice: Invoice(), findings: [])
        let stored = try JSONEncoder().encode(document)
        #expect(try JSONDecoder().decode(InvoiceDocument.self, from: stored) == document)
    }

    @Test("print their text line by line, without the words that are in no line")
    func fullText() {
        let page = Self.page(words: ["Total", "hidden", "Invoice", "7"], lines: [[2, 3], [0]])
        #expect(page.fullText == "Invoice 7\nTotal")
        #expect(Self.page(words: [], lines: []).fullText == "")
        #expect(Self.page().fullText == nil)
    }
}
