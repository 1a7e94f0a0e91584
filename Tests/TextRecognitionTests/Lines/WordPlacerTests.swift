import DocumentModel
import Testing

@testable import TextRecognition

@Suite("Words of a line")
struct WordPlacerTests {
    /// Black boxes for letters: 16 columns wide, 24 apart, on rows 14 to 34 of 48.
    private static func line(_ text: String) -> (image: PageImage, width: Int) {
        let width = 24 * text.count + 20
        let boxes = text.enumerated().filter { $0.element != " " }.map { index, letter in
            Box(
                minX: Double(10 + 24 * index), minY: 14, maxX: Double(26 + 24 * index),
                maxY: letter == "g" || letter == "p" ? 40 : 34)
        }
        return (.paper(width, 48, ink: boxes), width)
    }

    /// Reads the drawn line as a network with a step for every 8 columns would.
    private static func reading(_ text: String, width: Int) -> LineReading {
        let steps = (width + 31) / 32 * 4
        var line = Probabilities(.small)
        for step in 0..<steps {
            let letter = Array(text).enumerated().first { (10 + 24 * $0.offset + 8) / 8 == step }
            line.add(letter.map { [String($0.element): 0.9] } ?? [:])
        }
        return line.reading
    }

    private func words(_ text: String, outline: ((Double) -> Quadrilateral)? = nil) -> [RecognizedWord] {
        let (image, width) = Self.line(text)
        let outline = outline?(Double(width)) ?? Quadrilateral(0, 0, Double(width), 48)
        return Self.reading(text, width: width).line(in: LineCrop(image, outline))?.words ?? []
    }

    @Test(
        "begin and end with their ink",
        arguments: [
            ("ab cd", [10, 50, 82, 122]), ("abc", [10, 74]), ("a b c", [10, 26, 58, 74, 106, 122]),
            ("1 20", [10, 26, 58, 98]),
        ] as [(String, [Double])])
    func borders(text: String, expected: [Double]) {
        let words = words(text)
        #expect(words.map(\.text) == text.split(separator: " ").map(String.init))
        let found = words.flatMap { [$0.outline.topLeft.x, $0.outline.topRight.x] }
        #expect(zip(found, expected).allSatisfy { abs($0 - $1) <= 1.5 } && found.count == expected.count, "\(found)")
    }

    static let heights: [(String, Double, Double)] = [
        // Rows 14 to 34 are figures: 0.72 of the font. Its box reaches from 0.8 above the baseline to 0.2 below.
        ("1234", 34 - 0.8 * 20 / 0.72, 34 + 0.2 * 20 / 0.72),
        // The same rows as letters without ascenders: 0.52 of the font.
        ("nose", 34 - 0.8 * 20 / 0.52, 34 + 0.2 * 20 / 0.52),
        // With descenders the letters reach below the baseline.
        ("pang", 40 - 0.21 * 26 / 0.73 - 0.8 * 26 / 0.73, 40 - 0.21 * 26 / 0.73 + 0.2 * 26 / 0.73),
    ]

    @Test("have the height of their font, by their letters", arguments: heights)
    func height(text: String, top: Double, bottom: Double) throws {
        let word = try #require(words(text).first)
        #expect(abs(word.outline.topLeft.y - top) < 1)
        #expect(abs(word.outline.bottomLeft.y - bottom) < 1)
    }

    @Test("All words of a line have the same height")
    func sameHeight() {
        let words = words("no 12 pg")
        #expect(Set(words.map { ($0.outline.topLeft.y * 100).rounded() }).count == 1)
        #expect(Set(words.map { ($0.outline.bottomLeft.y * 100).rounded() }).count == 1)
    }

    @Test("A reading without characters is no line")
    func empty() {
        let (image, width) = Self.line("abc")
        let reading = Probabilities(.small, "~~~").reading
        #expect(reading.line(in: LineCrop(image, Quadrilateral(0, 0, Double(width), 48))) == nil)
        #expect(reading.confidence == 0 && reading.leastProbability == 0)
    }

    @Test("The least sure character counts most; other readings come with their place, the likeliest first")
    func confidence() throws {
        var line = Probabilities(.small, "a", probability: 0.9)
        line.add(["1": 0.6, "l": 0.3])
        line.add(["2": 0.5, "z": 0.4])
        let (image, width) = Self.line("a12")
        let word = try #require(
            line.reading.line(in: LineCrop(image, Quadrilateral(0, 0, Double(width), 48)))?.words.first)
        #expect(abs(word.confidence - (0.5 * 0.5 + 0.5 * (0.9 + 0.6 + 0.5) / 3)) < 1e-5)
        #expect(word.alternatives.map(\.text) == ["z", "l"])
        #expect(word.alternatives.map(\.position) == [2, 1])
    }
}
