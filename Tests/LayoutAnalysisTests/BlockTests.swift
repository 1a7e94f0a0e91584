import DocumentModel
import LayoutAnalysis
import Testing

@Suite("Segments become blocks in reading order")
struct BlockTests {
    private func column(_ lines: [String], x: Double, y: Double, leading: Double = 12) -> [Word] {
        lines.enumerated().flatMap { PageFixture.words($1, x: x, y: y + Double($0) * leading) }
    }

    private func texts(_ layout: PageLayout) -> [[String]] {
        layout.blocks.map { $0.segments.map { layout.text(ofSegment: $0) } }
    }

    @Test("Two addresses beside each other are two blocks, each read from top to bottom, left before right")
    func twoColumns() {
        let left = ["Left Ltd", "1 Some Street", "Sometown"]
        let right = ["Right Inc", "22 Other Road", "Othertown"]
        let layout = PageLayout(PageFixture.page(column(left, x: 50, y: 100) + column(right, x: 350, y: 100)))
        #expect(texts(layout) == [left, right])
        #expect(layout.lines.count == 3)
    }

    @Test("Columns whose lines stand at different heights do not mix")
    func shiftedColumns() {
        let left = ["Left Ltd", "1 Some Street", "Sometown"]
        let right = ["Right Inc", "22 Other Road", "Othertown", "Otherland"]
        let layout = PageLayout(PageFixture.page(column(left, x: 50, y: 100) + column(right, x: 350, y: 106)))
        #expect(texts(layout) == [left, right])
    }

    @Test("A white gap divides blocks", arguments: [(12.0, 1), (18.0, 1), (20.0, 2), (40.0, 2)])
    func gap(leading: Double, blocks: Int) {
        let layout = PageLayout(PageFixture.page(column(["one line", "two lines"], x: 50, y: 100, leading: leading)))
        #expect(layout.blocks.count == blocks)
    }

    @Test("A heading in much larger type is a block of its own")
    func heading() {
        let words = [PageFixture.word("Invoice", x: 50, y: 80, size: 18)] + column(["a b", "c d"], x: 50, y: 100)
        #expect(texts(PageLayout(PageFixture.page(words))) == [["Invoice"], ["a b", "c d"]])
    }

    @Test("Lines aligned at the right form a block")
    func rightAligned() {
        let words = ["1,234.50", "99.00", "1,333.50"].enumerated().map { index, text in
            PageFixture.word(text, x: 500 - Double(text.count) * 5, y: 100 + Double(index) * 12)
        }
        #expect(PageLayout(PageFixture.page(words)).blocks.count == 1)
    }

    @Test("What stands above the columns comes first, what stands below comes last")
    func headAndFoot() {
        let words =
            PageFixture.words("Page foot", x: 50, y: 700) + column(["right one", "right two"], x: 350, y: 200)
            + column(["left one", "left two"], x: 50, y: 200) + PageFixture.words("Page head", x: 50, y: 40)
        #expect(
            texts(PageLayout(PageFixture.page(words))) == [
                ["Page head"], ["left one", "left two"], ["right one", "right two"], ["Page foot"],
            ])
    }

    @Test("Every segment is in exactly one block and knows it")
    func references() {
        let layout = PageLayout(
            PageFixture.page(column(["a b", "c d"], x: 50, y: 100) + column(["e f", "g h"], x: 350, y: 400)))
        #expect(layout.blocks.flatMap(\.segments).sorted() == Array(layout.segments.indices))
        for segment in layout.segments.indices {
            #expect(layout.blocks[layout.blockOfSegment[segment]].segments.contains(segment))
        }
    }
}
