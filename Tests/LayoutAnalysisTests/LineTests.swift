import DocumentModel
import LayoutAnalysis
import Testing

@Suite("Words become lines and segments")
struct LineTests {
    @Test("Words on one baseline are one line; a column gap divides segments")
    func columns() {
        let layout = PageLayout(
            PageFixture.page(
                PageFixture.words("Total net", x: 50, y: 100) + PageFixture.words("1,234.50 EUR", x: 400, y: 100)))
        #expect(layout.lines.count == 1)
        #expect(layout.segments.indices.map { layout.text(ofSegment: $0) } == ["Total net", "1,234.50 EUR"])
    }
}
