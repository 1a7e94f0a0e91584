import DocumentModel
import Testing

@testable import LayoutAnalysis

@Suite("The slant of a recognised page")
struct PageSlantTests {
    /// Twelve lines of five words, which sink by `slant` to the right.
    private func page(slant: Double, source: PageText.Source = .recognized) -> PageText {
        var words: [Word] = []
        for line in 0..<12 {
            for column in 0..<5 {
                let x = 50 + 100 * Double(column)
                let y = 100 + 14 * Double(line) + slant * (x + 30)
                words.append(
                    Word(
                        text: "line\(line)", box: Box(minX: x, minY: y - 5, maxX: x + 60, maxY: y + 5), confidence: 0.98
                    ))
            }
        }
        return PageText(index: 0, size: PageSize(width: 595, height: 842), words: words, source: source)
    }

    @Test(
        "words of one line share a line of the layout, however the paper lay", arguments: [-0.04, -0.015, 0.02, 0.05])
    func level(slant: Double) {
        let straight = page(slant: slant).straightened
        let layout = PageLayout(straight)
        #expect(layout.lines.count == 12)
        #expect(layout.lines.allSatisfy { Set($0.tokens.map { layout.tokens[$0].text }).count == 1 })
    }

    @Test("the way back leads to where each word stood on the page as sent", arguments: [-0.03, 0.03])
    func wayBack(slant: Double) throws {
        let sent = page(slant: slant)
        let straight = sent.straightened
        let placement = try #require(straight.placement)
        #expect(straight.sentSize == sent.size)
        for (word, original) in zip(straight.words, sent.words) {
            let point = placement.apply(Polygon.Point(x: word.box.midX, y: word.box.midY))
            #expect(abs(point.x - original.box.midX) < 0.01 && abs(point.y - original.box.midY) < 0.01)
        }
    }

    @Test("a straight page and a page of a text layer stay as they are")
    func unchanged() {
        #expect(page(slant: 0).straightened == page(slant: 0))
        #expect(page(slant: 0.03, source: .textLayer).straightened == page(slant: 0.03, source: .textLayer))
    }

    @Test("few words show no slant")
    func fewWords() {
        #expect(PageSlant.slant(of: Array(page(slant: 0.03).words.prefix(20))) == nil)
    }
}
