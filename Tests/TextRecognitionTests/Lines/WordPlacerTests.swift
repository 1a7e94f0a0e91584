import DocumentModel
import Testing

@testable import TextRecognition

@Suite("Words of a line")
struct WordPlacerTests {
    /// Black boxes for letters: 16 columns wide, 24 apart, on rows 14 to 34 of 48; g and p have thin tails.
    private static func line(_ text: String) -> (image: PageImage, width: Int) {
        let width = 24 * text.count + 20
        let boxes = text.enumerated().filter { $0.element != " " }.flatMap { index, letter in
            let left = Double(10 + 24 * index)
            let body = Box(minX: left, minY: 14, maxX: left + 16, maxY: 34)
            let tail = Box(minX: left, minY: 34, maxX: left + 4, maxY: 40)
            return letter == "g" || letter == "p" ? [body, tail] : [body]
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

    static let heights: [(String, Double)] = [
        // Rows 14 to 34 are figures: 0.72 of the font, or 1.3 times that where they stand as far apart as a typewriter's.
        ("1234", 1.3 * 20 / 0.72),
        // The same rows as letters without ascenders: 0.52 of the font.
        ("nose", 20 / 0.52),
        // Tails reach below the baseline and change nothing.
        ("pang", 20 / 0.52),
    ]

    @Test("have the height of their font, by their letters", arguments: heights)
    func height(text: String, size: Double) throws {
        // The box of a word reaches from 0.8 of the font's size above the baseline, row 34, to 0.2 below it.
        let word = try #require(words(text).first)
        #expect(abs(word.outline.topLeft.y - (34 - 0.8 * size)) < 1)
        #expect(abs(word.outline.bottomLeft.y - (34 + 0.2 * size)) < 1)
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
