import DocumentModel
import PDFReading
import Testing

@Suite struct AreaInkTests {
    @Test(
        "Areas with letters have ink, plain ones have none",
        arguments: [
            ("letterhead", [0, 0, 595, 95], true), ("letterhead", [0, 402, 595, 842], true),
            ("letterhead", [0, 420, 595, 780], false), ("stamped", [50, 48, 250, 78], true),
            // A plain black bar, and nothing at all, on the page or off it.
            ("stamped", [36, 400, 62, 409], false), ("stamped", [100, 100, 100, 100], false),
            ("stamped", [-50, -50, -10, -10], false), ("stamped", [600, 900, 700, 1000], false),
        ] as [(String, [Double], Bool)])
    func ink(name: String, area: [Double], expected: Bool) throws {
        let drawn = try ScanFixtures.open(name).image(
            ofPage: 0, dotsPerInch: 150, quarterTurns: 0, maximumPixels: 10_000_000)
        let box = Box(minX: area[0], minY: area[1], maxX: area[2], maxY: area[3])
        #expect(drawn.image.hasInk(in: box, dotsPerInch: drawn.dotsPerInch) == expected)
    }
}
