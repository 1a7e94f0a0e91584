import DocumentModel
import Testing

@testable import TextRecognition

@Suite("Crops of lines")
struct LineCropTests {
    /// The value of a channel (0: blue, 1: green, 2: red) as the 0…255 that it was.
    private func level(_ crop: LineCrop, _ channel: Int, row: Int, column: Int) -> Float {
        (crop.tensor[(channel * LineCrop.height + row) * crop.width + column] + 1) * 127.5
    }

    /// Red grows to the right, green downwards, blue is the same everywhere.
    private static let slope = PageImage.coloured(256, 256) { x, y in (UInt8(x), UInt8(y), 77) }

    static let outlines: [(String, Quadrilateral)] = [
        ("upright", Quadrilateral(20, 30, 212, 54)),
        (
            "reading upwards",
            quarter(.init(x: 60, y: 220), .init(x: 60, y: 28), .init(x: 84, y: 28), .init(x: 84, y: 220))
        ),
        ("reading down", quarter(.init(x: 84, y: 28), .init(x: 84, y: 220), .init(x: 60, y: 220), .init(x: 60, y: 28))),
        ("upside down", quarter(.init(x: 212, y: 54), .init(x: 20, y: 54), .init(x: 20, y: 30), .init(x: 212, y: 30))),
        ("rising", quarter(.init(x: 20, y: 80), .init(x: 200, y: 40), .init(x: 205, y: 64), .init(x: 25, y: 104))),
        (
            "in perspective",
            quarter(.init(x: 20, y: 40), .init(x: 220, y: 30), .init(x: 220, y: 62), .init(x: 20, y: 60))
        ),
        ("finer than the tensor", Quadrilateral(4, 4, 252, 204)),
    ]

    private static func quarter(
        _ topLeft: Polygon.Point, _ topRight: Polygon.Point, _ bottomRight: Polygon.Point, _ bottomLeft: Polygon.Point
    ) -> Quadrilateral {
        Quadrilateral(topLeft: topLeft, topRight: topRight, bottomRight: bottomRight, bottomLeft: bottomLeft)
    }

    @Test("show the pixels inside of their outline", arguments: outlines)
    func pixels(name: String, outline: Quadrilateral) {
        let crop = LineCrop(Self.slope, outline)
        func between(_ one: Double, _ other: Double, _ share: Double) -> Double { one + (other - one) * share }
        for row in [0, 13, 24, 47] {
            for column in [0, crop.textWidth / 3, crop.textWidth / 2, crop.textWidth - 1] {
                let u = (Double(column) + 0.5) / Double(crop.textWidth)
                let v = (Double(row) + 0.5) / Double(LineCrop.height)
                let x = between(
                    between(outline.topLeft.x, outline.topRight.x, u),
                    between(outline.bottomLeft.x, outline.bottomRight.x, u), v)
                let y = between(
                    between(outline.topLeft.y, outline.topRight.y, u),
                    between(outline.bottomLeft.y, outline.bottomRight.y, u), v)
                #expect(abs(Double(level(crop, 2, row: row, column: column)) - (x - 0.5)) < 0.6, "\(row), \(column)")
                #expect(abs(Double(level(crop, 1, row: row, column: column)) - (y - 0.5)) < 0.6, "\(row), \(column)")
                #expect(abs(level(crop, 0, row: row, column: column) - 77) < 0.1)
            }
        }
    }

    static let widths: [(Double, Double, Int, Int)] = [
        (96, 24, 192, 192), (100, 24, 200, 224), (1, 24, 8, 32), (480, 48, 480, 480), (10, 0.2, 480, 480),
        // Longer lines are squeezed.
        (4_000, 20, 3_200, 3_200),
    ]

    @Test("have 48 rows and a width in steps of 32", arguments: widths)
    func width(length: Double, thickness: Double, text: Int, whole: Int) {
        let crop = LineCrop(Self.slope, Quadrilateral(2, 2, 2 + length, 2 + thickness))
        #expect(crop.textWidth == text)
        #expect(crop.width == whole)
    }

    @Test("Behind the text there is the grey that a network takes for nothing")
    func filling() {
        let crop = LineCrop(Self.slope, Quadrilateral(10, 10, 110, 34))
        #expect(crop.textWidth == 200 && crop.width == 224)
        for row in 0..<3 * LineCrop.height {
            for column in 200..<224 { #expect(crop.tensor[row * 224 + column] == 0) }
        }
    }

    @Test("A long line is squeezed, not cut")
    func squeezed() {
        let stripe = PageImage.drawn(4_100, 30) { x, _ in x >= 4_000 ? 0 : 255 }
        let crop = LineCrop(stripe, Quadrilateral(0, 0, 4_100, 30))
        #expect(crop.textWidth == 3_200)
        #expect(level(crop, 1, row: 20, column: 3_100) > 250)
        #expect(level(crop, 1, row: 20, column: 3_150) < 5)
    }

    @Test("Outside of the picture its border goes on", arguments: [(1, 1), (1, 40), (40, 1), (30, 30)])
    func border(width: Int, height: Int) {
        let image = PageImage.drawn(width, height) { _, _ in 90 }
        let crop = LineCrop(image, Quadrilateral(-20, -30, 80, 20))
        for row in 0..<LineCrop.height {
            for column in 0..<crop.textWidth { #expect(abs(level(crop, 1, row: row, column: column) - 90) < 0.1) }
        }
    }
}
