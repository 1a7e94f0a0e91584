import DocumentModel
import Testing

@Suite struct HomographyTests {
    private let tilted = Homography(a: 0.9, b: -0.2, c: 30, d: 0.15, e: 1.1, f: -12, g: 0.0004, h: -0.0002)

    @Test(arguments: [(0.0, 0.0), (100, 40), (612, 792)])
    func inverseUndoesTheMap(x: Double, y: Double) throws {
        let back = try #require(tilted.inverse).apply(tilted.apply(.init(x: x, y: y)))
        #expect(abs(back.x - x) < 1e-6)
        #expect(abs(back.y - y) < 1e-6)
    }

    @Test func chainIsOneAfterTheOther() {
        let next = Homography(a: 2, b: 0.5, c: -4, d: 0.1, e: 0.7, f: 9, g: -0.0003, h: 0.0005)
        let point = Polygon.Point(x: 55, y: 210)
        let chained = tilted.followed(by: next).apply(point)
        let stepwise = next.apply(tilted.apply(point))
        #expect(abs(chained.x - stepwise.x) < 1e-9)
        #expect(abs(chained.y - stepwise.y) < 1e-9)
    }

    @Test func flattenedPlaneHasNoInverse() {
        #expect(Homography(a: 1, b: 2, c: 0, d: 2, e: 4, f: 0).inverse == nil)
    }
}
