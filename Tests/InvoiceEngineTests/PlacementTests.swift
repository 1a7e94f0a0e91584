import DocumentModel
import InvoiceEngine
import InvoiceModel
import Testing

@Suite("Places on the page as it was sent")
struct PlacementTests {
    /// A quarter turn clockwise of a page of 400 × 200 points.
    private static let quarterTurn = Homography(a: 0, b: -1, c: 200, d: 1, e: 0, f: 0)
    private static let flat = PageSize(width: 400, height: 200)
    private static let sent = PageSize(width: 200, height: 400)

    /// Two lines of a made-up invoice, in points of the flat page.
    private static func page(_ index: Int, turned: Bool) -> PageText {
        let number = index == 0 ? "HX-4471" : "HX-4472"
        let printed: [(String, Double, Double)] = [
            ("Invoice", 40, 20), ("number:", 80, 20), (number, 120, 20), ("Total:", 40, 100), ("119.00", 80, 100),
            ("EUR", 116, 100),
        ]
        var words = printed.map { text, x, y in
            Word(
                text: text, box: Box(minX: x, minY: y, maxX: x + Double(text.count) * 5, maxY: y + 10), fontSize: 10)
        }
        words.append(
            Word(
                text: "unseen", box: Box(minX: 40, minY: 150, maxX: 70, maxY: 160), confidence: 0.25,
                isVisible: false))
        var text = PageText(index: index, size: flat, words: words, source: .recognized)
        if turned {
            text.placement = quarterTurn
            text.sentSize = sent
        }
        return text
    }

    private func read(_ pages: [PageText], _ options: ReadingOptions = ReadingOptions()) -> InvoiceDocument {
        var watch = StageWatch()
        return DocumentAssembly.assemble(pages, options: options, watch: &watch)
    }

    private func turned(_ polygon: Polygon?) throws -> Polygon {
        Polygon(
            points: try #require(polygon).points.map { point in
                Polygon.Point(x: ((1 - point.y) * 1000).rounded() / 1000, y: point.x)
            })
    }

    @Test("A field of a turned page stands where the sender sees it, at both levels")
    func fields() throws {
        let document = read([Self.page(0, turned: true)])
        let expected = Polygon(points: [
            Polygon.Point(x: 0.9, y: 0.3), Polygon.Point(x: 0.9, y: 0.388), Polygon.Point(x: 0.85, y: 0.388),
            Polygon.Point(x: 0.85, y: 0.3),
        ])
        #expect(document.invoice.invoiceNumber?.value == "HX-4471")
        #expect(document.invoice.invoiceNumber?.polygon == expected)
        #expect(document.pages.first?.invoice.invoiceNumber?.polygon == expected)
        #expect(document.pages.first?.size == Self.sent)
    }

    @Test("Each page has its own placement")
    func pages() throws {
        let straight = read([Self.page(0, turned: false), Self.page(1, turned: false)])
        let mixed = read([Self.page(0, turned: false), Self.page(1, turned: true)])
        #expect(mixed.pages.map(\.size) == [Self.flat, Self.sent])
        let (first, second) = (straight.pages[0].invoice, straight.pages[1].invoice)
        #expect(first.invoiceNumber != nil && first.totalAmount != nil)
        #expect(mixed.pages[0].invoice == first)
        #expect(mixed.pages[1].invoice.invoiceNumber?.polygon == (try turned(second.invoiceNumber?.polygon)))
        #expect(mixed.pages[1].invoice.totalAmount?.polygon == (try turned(second.totalAmount?.polygon)))
        let isOnTurnedPage = straight.invoice.totalAmount?.page == 1
        let whole = straight.invoice.totalAmount?.polygon
        #expect(mixed.invoice.totalAmount?.polygon == (isOnTurnedPage ? try turned(whole) : whole))
    }

    @Test("Words are placed, too, and lines hold those that can be seen")
    func words() throws {
        let text = Self.page(0, turned: true)
        let page = try #require(read([text], ReadingOptions(includesWords: true)).pages.first)
        let words = try #require(page.words)
        #expect(words.map(\.text) == text.words.map(\.text))
        #expect(words.map(\.confidence) == text.words.map(\.confidence))
        for (word, source) in zip(words, text.words) {
            #expect(word.polygon == (try turned(Polygon(box: source.box, in: Self.flat))))
        }
        #expect(page.lines?.map(\.words) == [[0, 1, 2], [3, 4, 5]])
        #expect(page.fullText == "Invoice number: HX-4471\nTotal: 119.00 EUR")
    }

    @Test("A corner beyond the edge of the photo is cut to it, one on the horizon has no place")
    func beyond() throws {
        var text = Self.page(0, turned: false)
        text.placement = Homography(c: -1000)
        let cut = try #require(read([text]).invoice.invoiceNumber?.polygon)
        #expect(cut.points.map(\.x) == [0, 0, 0, 0])
        text.placement = Homography(g: -1 / 120)
        #expect(read([text]).invoice.invoiceNumber?.polygon == Polygon.none)
    }

    @Test("Without being asked a reading keeps neither words nor papers")
    func nothingAsked() {
        let page = read([Self.page(0, turned: false)]).pages.first
        #expect(page?.words == nil && page?.lines == nil && page?.papers == nil)
    }

    @Test("The confidence of the turn is the reader's own, where it has one", arguments: [nil, 0.625])
    func orientation(confidence: Double?) {
        var text = Self.page(0, turned: false)
        text.appliedRotation = 270
        text.rotationConfidence = confidence
        let expected = Classified(value: 270, confidence: confidence ?? 0.99)
        #expect(read([text]).pages.first?.orientation == expected)
    }
}
