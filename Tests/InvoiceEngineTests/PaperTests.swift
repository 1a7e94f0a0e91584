import DocumentModel
import InvoiceEngine
import InvoiceModel
import Testing

@Suite("Papers on a page")
struct PaperTests {
    private static func polygon(_ points: [(Double, Double)]) -> Polygon {
        Polygon(points: points.map { Polygon.Point(x: $0.0, y: $0.1) })
    }

    private static let page = polygon([(0, 0), (1, 0), (1, 1), (0, 1)])

    private func papers(_ outlines: [Polygon], _ size: PageSize) -> [PagePaper]? {
        var text = PageText(index: 0, size: size, words: [], source: .recognized)
        text.papers = outlines
        var watch = StageWatch()
        return DocumentAssembly.assemble([text], options: ReadingOptions(findsPapers: true), watch: &watch)
            .pages.first?.papers
    }

    @Test("A page without outlines is its own paper")
    func whole() {
        let expected = PagePaper(
            boundingBox: Self.page, quadrangle: Self.page, rectangle: Self.page, polygon: Self.page)
        #expect(papers([], PageSize(width: 300, height: 700)) == [expected])
    }

    private static let withoutArea: [[(Double, Double)]] = [
        [(0.1, 0.1)], [(0.1, 0.1), (0.4, 0.4)], [(0.1, 0.1), (0.2, 0.2), (0.3, 0.3)], [(.nan, 0), (0, 0), (1, 1)],
    ]

    @Test("What has no area is no outline", arguments: withoutArea.map(polygon))
    func degenerate(outline: Polygon) {
        #expect(papers([outline], PageSize(width: 100, height: 100))?.first?.polygon == Self.page)
    }

    /// A square on its corner; in points it is one although the page is twice as high as wide.
    @Test("A turned paper has a turned rectangle, corners clockwise from the top left")
    func diamond() {
        let outline = Self.polygon([(0.5, 0.25), (0.75, 0.375), (0.5, 0.5), (0.25, 0.375)])
        let paper = papers([outline], PageSize(width: 100, height: 200))?.first
        #expect(paper?.polygon == outline)
        #expect(paper?.boundingBox == Self.polygon([(0.25, 0.25), (0.75, 0.25), (0.75, 0.5), (0.25, 0.5)]))
        #expect(Set(paper?.quadrangle.points ?? []) == Set(outline.points))
        #expect(Set(paper?.rectangle.points ?? []) == Set(outline.points))
    }

    @Test(
        "Of many points the four corners make the quadrangle, whichever way round they come", arguments: [false, true])
    func manyPoints(isReversed: Bool) {
        let points = [(0.1, 0.1), (0.5, 0.09), (0.9, 0.1), (0.91, 0.5), (0.9, 0.9), (0.5, 0.85), (0.1, 0.9)]
        let outline = Self.polygon(isReversed ? points.reversed() : points)
        let paper = papers([outline], PageSize(width: 100, height: 100))?.first
        #expect(paper?.quadrangle == Self.polygon([(0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9)]))
        #expect(paper?.polygon == outline)
        #expect(paper?.boundingBox == Self.polygon([(0.1, 0.09), (0.91, 0.09), (0.91, 0.9), (0.1, 0.9)]))
    }

    @Test("The rectangle may go beyond the page, the box may not")
    func beyond() {
        let outline = Self.polygon([(0, 0.2), (0.8, 0), (1, 0.8), (0.2, 1)])
        let triangle = Self.polygon([(0, 0), (1, 0.1), (0.1, 1)])
        let size = PageSize(width: 100, height: 100)
        #expect(papers([outline], size)?.first?.rectangle == outline)
        let paper = papers([triangle], size)?.first
        #expect(paper?.rectangle.points.contains { $0.x < 0 || $0.y < 0 || $0.x > 1 || $0.y > 1 } == true)
        #expect(paper?.boundingBox == Self.page)
        #expect(paper?.quadrangle == Self.page)
    }
}
