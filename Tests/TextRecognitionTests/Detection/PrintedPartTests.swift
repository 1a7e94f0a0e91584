import DocumentModel
import Testing

@testable import TextRecognition

@Suite("Printed part of a page")
struct PrintedPartTests {
    /// White paper with black stripes where `isPrinted` says so.
    private static func page(_ isPrinted: (Int, Int) -> Bool, noise: Int = 0) -> PageImage {
        PageImage.drawn(640, 960) { x, y in
            isPrinted(x, y) && x % 4 < 2 ? 0 : UInt8(250 - (x * 7 + y * 13) % (noise + 1))
        }
    }

    @Test("Blank rows and columns are left out but for a margin", arguments: [0, 5, 20])
    func blank(noise: Int) {
        let part = PrintedPart.of(
            Self.page({ x, y in (200..<400).contains(x) && ((100..<200).contains(y) || y >= 900) }, noise: noise))
        #expect(part.columns == 160..<448)
        #expect(part.rows == [64..<256, 864..<960])
    }

    @Test("A page that is printed all over, and one that is blank, are seen whole", arguments: [true, false])
    func whole(isPrinted: Bool) {
        let image = Self.page { _, _ in isPrinted }
        #expect(PrintedPart.of(image) == PrintedPart(whole: image))
    }

    @Test(
        "Rows of the part are found again on the picture",
        arguments: [(0.0, 64.0), (191.5, 255.5), (192, 864), (287, 959)] as [(Float, Float)])
    func sourceRow(row: Float, expected: Float) {
        let part = PrintedPart.of(
            Self.page { x, y in (200..<400).contains(x) && ((100..<200).contains(y) || y >= 900) })
        #expect(part.sourceRow(row) == expected)
    }
}
