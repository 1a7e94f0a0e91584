import DocumentModel
import Testing

@testable import TextRecognition

@Suite("Marks outside of all regions")
struct StrayMarksTests {
    /// Six lines of text 20 high at the left, whose letters are 12 high.
    private static let regions = (0..<6).map {
        TextRegion(outline: Quadrilateral(20, 20 + 40 * Double($0), 200, 40 + 40 * Double($0)), score: 0.9)
    }

    private static let letters = (0..<72).map { index in
        let x = Double(24 + 14 * (index % 12))
        let y = Double(24 + 40 * (index / 12))
        return Box(minX: x, minY: y, maxX: x + 8, maxY: y + 12)
    }

    private func marks(
        _ ink: [Box], regions: [TextRegion] = Self.regions, typical: Double? = 20, scale: Double = 1
    ) -> [Quadrilateral] {
        let image = PageImage.paper(400, 280, ink: Self.letters + ink)
        return StrayMarks(image: image, scaleX: scale, scaleY: scale, typicalThickness: typical).outlines(
            outside: regions)
    }

    /// A figure 1: 4 wide, 12 high.
    private static func one(x: Double, row: Int) -> Box {
        Box(minX: x, minY: 24 + 40 * Double(row), maxX: x + 4, maxY: 36 + 40 * Double(row))
    }

    @Test("A column of ones is found, each with room around it")
    func column() {
        let ones = (0..<6).map { Self.one(x: 300, row: $0) }
        let found = marks(ones).sorted { $0.box.minY < $1.box.minY }
        #expect(found.count == 6)
        for (mark, one) in zip(found, ones) {
            #expect(mark.box.minX < one.minX && mark.box.maxX > one.maxX)
            #expect(mark.box.minY < one.minY && mark.box.maxY > one.maxY)
            #expect(mark.box.height < 2 * one.height)
        }
    }

    @Test("Places are in pixels of the page")
    func scale() throws {
        let half = Self.regions.map {
            TextRegion(outline: $0.outline.map { .init(x: 2 * $0.x, y: 2 * $0.y) }, score: 0.9)
        }
        let found = marks([Self.one(x: 300, row: 2)], regions: half, scale: 2)
        #expect(found.count == 1)
        #expect(abs((try #require(found.first)).center.x - 604) < 2)
    }

    /// Forty-two, far from each other.
    private static let manyOnes = (0..<42).map { index in
        let x = Double(210 + 16 * (index % 11))
        let y = Double(10 + 45 * (index / 11))
        return Box(minX: x, minY: y, maxX: x + 4, maxY: y + 12)
    }

    static let others: [(String, [Box])] = [
        ("a rule across", [Box(minX: 210, minY: 150, maxX: 390, maxY: 152)]),
        ("a rule down", [Box(minX: 300, minY: 10, maxX: 302, maxY: 270)]),
        ("dust", [Box(minX: 300, minY: 100, maxX: 302, maxY: 102), Box(minX: 350, minY: 60, maxX: 353, maxY: 63)]),
        ("a large letter", [Box(minX: 300, minY: 100, maxX: 330, maxY: 140)]),
        ("a box of a form", [Box(minX: 300, minY: 100, maxX: 330, maxY: 112)]),
        ("inside of a region", [Self.one(x: 194, row: 1)]),
        ("letters beside each other", [Self.one(x: 300, row: 1), Self.one(x: 307, row: 1)]),
        ("too many", manyOnes),
        ("nothing", []),
    ]

    @Test("Rules, dust, large print and what was found already are left out", arguments: others)
    func leftOut(name: String, ink: [Box]) { #expect(marks(ink).isEmpty) }

    @Test("A page with hardly any text, or in tiny print, has no typical letter")
    func untypical() {
        #expect(marks([Self.one(x: 300, row: 2)], regions: Array(Self.regions.prefix(4))).isEmpty)
        #expect(marks([Self.one(x: 300, row: 2)], typical: nil).isEmpty)
        #expect(marks([Self.one(x: 300, row: 2)], typical: 6).isEmpty)
    }
}
