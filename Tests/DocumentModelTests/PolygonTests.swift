import DocumentModel
import Testing

@Suite("Polygons are fractions of the page")
struct PolygonTests {
    private let size = PageSize(width: 600, height: 800)

    @Test("Corners run clockwise from the top left, in three decimals")
    func corners() {
        let polygon = Polygon(box: Box(minX: 60, minY: 100, maxX: 200, maxY: 120), in: size)
        #expect(polygon.points.map(\.x) == [0.1, 0.333, 0.333, 0.1])
        #expect(polygon.points.map(\.y) == [0.125, 0.125, 0.15, 0.15])
        #expect(!polygon.isEmpty)
    }

    @Test(
        "What lies outside the page is cut off",
        arguments: [
            Box(minX: -50, minY: -1, maxX: 700, maxY: 900), Box(minX: -50, minY: -20, maxX: -10, maxY: -5),
            Box(minX: 599.99, minY: 799.99, maxX: 1e9, maxY: 1e9),
            Box(minX: -.infinity, minY: 0, maxX: .infinity, maxY: 1),
        ])
    func cut(box: Box) {
        let polygon = Polygon(box: box, in: size)
        #expect(polygon.points.count == 4)
        #expect(polygon.points.allSatisfy { (0...1).contains($0.x) && (0...1).contains($0.y) })
    }

    @Test("A page without extent gives zeros, not a division by zero")
    func emptyPage() {
        let polygon = Polygon(box: Box(minX: 1, minY: 1, maxX: 2, maxY: 2), in: PageSize(width: 0, height: 0))
        #expect(polygon.points.allSatisfy { $0 == Polygon.Point(x: 0, y: 0) })
    }

    @Test("Rounding goes to the nearest thousandth", arguments: [(0.2999, 0.0), (0.3001, 0.001), (0.9, 0.002)])
    func rounding(points: Double, fraction: Double) {
        let polygon = Polygon(box: Box(minX: points, minY: 0, maxX: 600, maxY: 800), in: size)
        #expect(polygon.points[0].x == fraction)
    }

    @Test("No position has no points")
    func none() {
        #expect(Polygon.none.isEmpty)
        #expect(Polygon.none.points == [])
    }
}
