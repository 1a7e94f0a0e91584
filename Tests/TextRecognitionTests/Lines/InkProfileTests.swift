import DocumentModel
import Testing

@testable import TextRecognition

@Suite("Ink of a line")
struct InkProfileTests {
    /// A crop that shows a picture of 48 rows pixel by pixel.
    private func profile(
        _ width: Int, paper: UInt8 = 255, ink: UInt8 = 0, _ boxes: [(Int, Int, Int, Int)]
    ) -> InkProfile {
        let image = PageImage.drawn(width, 48) { x, y in
            boxes.contains { $0.0 <= x && x < $0.2 && $0.1 <= y && y < $0.3 } ? ink : paper
        }
        return InkProfile(LineCrop(image, Quadrilateral(0, 0, Double(width), 48)))
    }

    private static let letters = [(20, 14, 40, 34), (60, 14, 80, 34)]

    @Test(
        "tells columns and rows, dark on light and light on dark",
        arguments: [(255, 0), (0, 255), (210, 120), (60, 190)])
    func contrast(paper: Int, ink: Int) {
        let found = profile(100, paper: UInt8(paper), ink: UInt8(ink), Self.letters)
        #expect(found.rows == 14..<34)
        #expect(found.columns.indices.filter { found.columns[$0] } == Array(20..<40) + Array(60..<80))
    }

    @Test("Without contrast there is ink everywhere and no height")
    func blank() {
        let found = profile(100, [])
        #expect(found.rows == nil)
        #expect(found.columns.allSatisfy { $0 })
        #expect(profile(100, paper: 200, ink: 195, Self.letters).rows == nil)
    }

    @Test("A rule below ends the letters; the line below the rule is left out")
    func ruled() {
        #expect(profile(200, Self.letters + [(0, 38, 200, 40), (20, 43, 40, 48)]).rows == 14..<34)
    }

    @Test("An accent above its letter belongs to it, the foot of the line above does not")
    func accents() {
        #expect(profile(100, Self.letters + [(25, 8, 35, 11)]).rows == 8..<34)
        #expect(profile(100, Self.letters + [(20, 0, 40, 4)]).rows == 14..<34)
    }

    static let gaps: [(Int, Int, Range<Int>?)] = [
        (0, 100, 0..<20), (30, 70, 40..<60), (40, 60, 40..<60), (45, 50, 45..<50), (22, 38, nil), (70, 100, 80..<100),
        (50, 50, nil), (70, 30, nil), (90, 500, 90..<100), (-20, 10, 0..<10),
    ]

    @Test("The widest gap between two columns", arguments: gaps)
    func gap(first: Int, last: Int, expected: Range<Int>?) {
        #expect(profile(100, Self.letters).widestGap(between: first, and: last) == expected)
    }
}
