import DocumentModel
import Inference
import Testing

@testable import TextRecognition

@Suite("Reading of the lines of a page")
struct PageReaderTests {
    /// Reads a crop as the letter of the row that its middle shows: the page has a shade for each row.
    private static func model(_ probability: Float, _ letter: @escaping @Sendable (Float) -> String) -> FakeModel {
        FakeModel { input, shape in
            let middle = input[(shape[2] / 2) * shape[3] + 4]
            var line = Probabilities(.small)
            line.add([:])
            line.add([letter((middle + 1) * 127.5): probability])
            return (line.values, [1, line.steps, line.set.characters.count])
        }
    }

    private static let letters = Array("abcdefghijklmnopqrst").map(String.init)
    private static let byShade: @Sendable (Float) -> String = { letters[Int(($0 / 10).rounded())] }

    /// Twenty rows of shades 0, 10, 20…
    private static let page = PageImage.drawn(300, 400) { _, y in UInt8(y / 20 * 10) }

    private static func detection(_ regions: [Quadrilateral]) -> Detection {
        Detection(regions: regions.map { TextRegion(outline: $0, score: 0.9) }, small: page, scaleX: 1, scaleY: 1)
    }

    private static let rows = (0..<20).map {
        // Of different lengths, so that the order of the work is another one than that of the page.
        Quadrilateral(5, 20 * Double($0) + 2, 40 + Double($0 * 7 % 20) * 12, 20 * Double($0) + 18)
    }

    private func reader(_ first: FakeModel, second: FakeModel? = nil, threads: Int = 2) -> PageReader {
        PageReader(
            first: LineReader(model: first, characters: .small),
            second: second.map { LineReader(model: $0, characters: .small) }, crew: WorkCrew(threads: threads))
    }

    @Test("gives the lines in the order of the regions, whoever was first", arguments: [1, 2, 5])
    func order(threads: Int) throws {
        let reader = reader(Self.model(0.99, Self.byShade), threads: threads)
        let lines = try reader.lines(of: PreparedPage(asItStands: Self.page, Self.detection(Self.rows)))
        #expect(lines.map(\.text) == Self.letters)
        #expect(lines.map(\.outline) == Self.rows)
    }

    @Test("A second network reads what the first is unsure of, and only that", arguments: [(0.99, "a"), (0.6, "z")])
    func second(probability: Float, expected: String) throws {
        let reader = reader(Self.model(probability) { _ in "a" }, second: Self.model(0.9) { _ in "z" })
        let lines = try reader.lines(
            of: PreparedPage(asItStands: Self.page, Self.detection(Array(Self.rows.prefix(1)))))
        #expect(lines.map(\.text) == [expected])
    }

    @Test("A line that nobody can read is left out")
    func unreadable() throws {
        let unsure = reader(Self.model(0.28) { _ in "a" })
        #expect(try unsure.lines(of: PreparedPage(asItStands: Self.page, Self.detection(Self.rows))).isEmpty)
    }

    @Test("No regions give no lines")
    func nothing() throws {
        #expect(
            try reader(Self.model(0.99, Self.byShade)).lines(
                of: PreparedPage(asItStands: Self.page, Self.detection([]))
            ).isEmpty)
    }

    @Test("Text that runs up or down is read the way that is surer")
    func upOrDown() throws {
        // Darker above: the line reads downwards when its first column is the dark one.
        let page = PageImage.drawn(40, 200) { _, y in UInt8(y) }
        let model = FakeModel { input, shape in
            let isDark = input[(shape[2] / 2) * shape[3] + 2] < 0
            var line = Probabilities(.small)
            line.add([isDark ? "a" : "z": isDark ? 0.9 : 0.7])
            return (line.values, [1, 1, line.set.characters.count])
        }
        let upwards = Quadrilateral(
            topLeft: .init(x: 10, y: 190), topRight: .init(x: 10, y: 10), bottomRight: .init(x: 30, y: 10),
            bottomLeft: .init(x: 30, y: 190))
        let detection = Detection(
            regions: [TextRegion(outline: upwards, score: 0.9)], small: page, scaleX: 1, scaleY: 1)
        let line = try #require(reader(model).lines(of: PreparedPage(asItStands: page, detection)).first)
        #expect(line.text == "a")
        #expect(line.outline.topLeft == Polygon.Point(x: 30, y: 10))
        #expect(line.outline.topRight == Polygon.Point(x: 30, y: 190))
    }

    @Test(
        "A network that fails or answers in another shape is an error",
        arguments: [
            [1, 2, 7], [2, 1, 46], [1, 0, 46], [46], [],
        ] as [[Int]])
    func failure(shape: [Int]) {
        let wrong = reader(FakeModel { _, _ in ([Float](repeating: 0, count: 200), shape) })
        #expect(throws: InferenceError.self) {
            try wrong.lines(of: PreparedPage(asItStands: Self.page, Self.detection(Self.rows)))
        }
        let failing = reader(FakeModel { _, _ in throw InferenceError(.failed, "No.") })
        #expect(throws: InferenceError.self) {
            try failing.lines(of: PreparedPage(asItStands: Self.page, Self.detection(Self.rows)))
        }
    }
}
