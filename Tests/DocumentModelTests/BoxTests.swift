import DocumentModel
import Testing

@Suite("Boxes share extents")
struct BoxTests {
    private let box = Box(minX: 10, minY: 20, maxX: 30, maxY: 30)

    @Test(
        "The shared part is measured by the shorter extent",
        arguments: [
            (Box(minX: 0, minY: 20, maxX: 5, maxY: 30), 1.0), (Box(minX: 0, minY: 25, maxX: 5, maxY: 45), 0.5),
            (Box(minX: 0, minY: 22, maxX: 5, maxY: 24), 1.0), (Box(minX: 0, minY: 30, maxX: 5, maxY: 40), 0.0),
            (Box(minX: 0, minY: 50, maxX: 5, maxY: 60), 0.0), (Box(minX: 0, minY: 25, maxX: 5, maxY: 25), 0.0),
        ])
    func verticalOverlap(other: Box, share: Double) {
        #expect(box.verticalOverlap(other) == share)
        #expect(other.verticalOverlap(box) == share)
    }
}
