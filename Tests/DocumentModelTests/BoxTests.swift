import DocumentModel
import Testing

@Suite("Boxes on a page")
struct BoxTests {
    private let box = Box(minX: 10, minY: 20, maxX: 30, maxY: 30)

    @Test(
        "The shared height is measured by the shorter box",
        arguments: [
            (Box(minX: 0, minY: 20, maxX: 5, maxY: 30), 1.0), (Box(minX: 0, minY: 25, maxX: 5, maxY: 45), 0.5),
            (Box(minX: 0, minY: 22, maxX: 5, maxY: 24), 1.0), (Box(minX: 0, minY: 30, maxX: 5, maxY: 40), 0.0),
            (Box(minX: 0, minY: 50, maxX: 5, maxY: 60), 0.0), (Box(minX: 0, minY: 25, maxX: 5, maxY: 25), 0.0),
        ])
    func verticalOverlap(other: Box, share: Double) {
        #expect(box.verticalOverlap(other) == share)
        #expect(other.verticalOverlap(box) == share)
    }

    @Test(
        "The shared width is measured by the narrower box",
        arguments: [
            (Box(minX: 20, minY: 0, maxX: 60, maxY: 5), 0.5), (Box(minX: 12, minY: 0, maxX: 16, maxY: 5), 1.0),
            (Box(minX: 30, minY: 0, maxX: 40, maxY: 5), 0.0), (Box(minX: 25, minY: 0, maxX: 35, maxY: 5), 0.5),
            (Box(minX: 15, minY: 0, maxX: 15, maxY: 5), 0.0),
        ])
    func horizontalOverlap(other: Box, share: Double) {
        #expect(box.horizontalOverlap(other) == share)
        #expect(other.horizontalOverlap(box) == share)
    }

    @Test("A union holds both boxes and nothing more")
    func union() {
        let other = Box(minX: 25, minY: 5, maxX: 50, maxY: 22)
        #expect(box.union(other) == Box(minX: 10, minY: 5, maxX: 50, maxY: 30))
        #expect(box.union(other) == other.union(box))
        #expect(box.union(box) == box)
    }

    @Test("Many boxes are enclosed by one, none by none")
    func enclosing() {
        let boxes = (0..<5).map { Box(minX: Double($0) * 10, minY: 0, maxX: Double($0) * 10 + 5, maxY: Double($0)) }
        #expect(boxes.enclosing() == Box(minX: 0, minY: 0, maxX: 45, maxY: 4))
        #expect([Box]().enclosing() == nil)
        #expect([box].enclosing() == box)
    }

    @Test(
        "Boxes that only touch do not intersect",
        arguments: [
            (Box(minX: 29, minY: 29, maxX: 40, maxY: 40), true), (Box(minX: 30, minY: 20, maxX: 40, maxY: 30), false),
            (Box(minX: 10, minY: 30, maxX: 30, maxY: 40), false), (Box(minX: 12, minY: 22, maxX: 14, maxY: 24), true),
            (Box(minX: 50, minY: 20, maxX: 60, maxY: 30), false),
        ])
    func intersects(other: Box, expected: Bool) {
        #expect(box.intersects(other) == expected)
        #expect(other.intersects(box) == expected)
    }

    @Test("Width, height and middle")
    func measures() {
        #expect(box.width == 20 && box.height == 10)
        #expect(box.midX == 20 && box.midY == 25)
        #expect(!box.isEmpty)
        #expect(Box(minX: 1, minY: 1, maxX: 1, maxY: 5).isEmpty)
        #expect(Box(minX: 5, minY: 1, maxX: 1, maxY: 5).isEmpty)
    }
}
