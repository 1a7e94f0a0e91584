import DocumentModel
import LayoutAnalysis
import Testing

@Suite("Words become lines and segments")
struct LineTests {
    private func texts(_ layout: PageLayout) -> [String] { layout.lines.map { layout.text($0.tokens) } }

    @Test("Words on one baseline are one line; a column gap divides segments")
    func columns() {
        let layout = PageLayout(
            PageFixture.page(
                PageFixture.words("Total net", x: 50, y: 100) + PageFixture.words("1,234.50 EUR", x: 400, y: 100)))
        #expect(layout.lines.count == 1)
        #expect(layout.segments.indices.map { layout.text(ofSegment: $0) } == ["Total net", "1,234.50 EUR"])
    }

    @Test("Lines run from top to bottom, whatever the order of the words in the file")
    func order() {
        let words =
            PageFixture.words("third line", x: 50, y: 140) + PageFixture.words("first line", x: 50, y: 100)
            + PageFixture.words("second line", x: 50, y: 120)
        for page in [words, words.reversed()] {
            #expect(texts(PageLayout(PageFixture.page(page))) == ["first line", "second line", "third line"])
        }
    }

    @Test(
        "Words a little higher or lower than their neighbours stay on the line",
        arguments: [(-4.0, 1), (-2.0, 1), (0.0, 1), (2.0, 1), (4.0, 1), (6.0, 2), (10.0, 2)])
    func baseline(shift: Double, lines: Int) {
        let words = [PageFixture.word("one", x: 50, y: 100), PageFixture.word("two", x: 68, y: 100 + shift)]
        #expect(PageLayout(PageFixture.page(words)).lines.count == lines)
    }

    @Test("A tall heading does not swallow the small lines beside it")
    func heading() {
        let words =
            [PageFixture.word("INVOICE", x: 50, y: 100, size: 30)] + PageFixture.words("Some Street 1", x: 300, y: 98)
            + PageFixture.words("12345 Town", x: 300, y: 110)
        let lines = texts(PageLayout(PageFixture.page(words)))
        #expect(lines.contains("Some Street 1"))
        #expect(lines.contains("12345 Town"))
        #expect(lines.contains("INVOICE"))
    }

    @Test("A small word on the baseline of a tall one belongs to its line")
    func sharedBaseline() {
        let words = [
            PageFixture.word("INVOICE", x: 50, y: 100, size: 30), PageFixture.word("No.", x: 170, y: 120, size: 10),
        ]
        #expect(texts(PageLayout(PageFixture.page(words))) == ["INVOICE No."])
    }

    @Test(
        "A gap wider than a letter is high divides segments",
        arguments: [(3.0, 1), (6.0, 1), (9.0, 1), (10.0, 2), (40.0, 2)])
    func gaps(gap: Double, segments: Int) {
        let left = PageFixture.word("Total", x: 50, y: 100)
        let words = [left, PageFixture.word("99.00", x: left.box.maxX + gap, y: 100)]
        #expect(PageLayout(PageFixture.page(words)).segments.count == segments)
    }

    @Test("Every token knows its line and its segment")
    func references() {
        let layout = PageLayout(
            PageFixture.page(
                PageFixture.words("Total net", x: 50, y: 100) + PageFixture.words("1,234.50", x: 400, y: 100)
                    + PageFixture.words("Tax", x: 50, y: 120)))
        for token in layout.tokens.indices {
            #expect(layout.lines[layout.lineOfToken[token]].tokens.contains(token))
            #expect(layout.segments[layout.segmentOfToken[token]].tokens.contains(token))
        }
        for (number, line) in layout.lines.enumerated() {
            #expect(layout.segments[line.segments].allSatisfy { $0.line == number })
            #expect(layout.segments[line.segments].flatMap(\.tokens) == line.tokens)
        }
    }

    @Test("A page without words has no lines")
    func empty() {
        let layout = PageLayout(PageFixture.page([]))
        #expect(layout.tokens.isEmpty && layout.lines.isEmpty && layout.blocks.isEmpty && layout.tables.isEmpty)
        #expect(layout.medianHeight == 10)
    }
}
