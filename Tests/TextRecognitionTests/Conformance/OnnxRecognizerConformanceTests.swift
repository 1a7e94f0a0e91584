import Testing

@testable import TextRecognition

@Suite("Conformance of the bundled recogniser", .enabled(if: TestModels.areThere, "The models are not there."))
struct OnnxRecognizerConformanceTests {
    /// Words that may be wrong: letters have 76 words, quantities 57, amounts 55, small print 76, the others 20 to 37.
    static let allowed: [RecognitionMode: [String: Int]] = [
        .fast: ["letters": 20, "quantities": 4, "amounts": 3, "small": 3, "reverse": 1, "receipt": 1],
        .balanced: ["letters": 10, "quantities": 2, "amounts": 2, "small": 2, "reverse": 0, "receipt": 0],
        .accurate: ["letters": 8, "quantities": 2, "amounts": 2, "small": 2, "reverse": 0, "receipt": 0],
    ]

    private func conformance(_ mode: RecognitionMode) throws -> RecognizerConformance {
        RecognizerConformance(recognizer: try TestModels.recognizer(mode))
    }

    @Test("A blank page has no lines", arguments: RecognitionMode.allCases)
    func blank(mode: RecognitionMode) throws { try conformance(mode).leavesBlankPagesEmpty() }

    @Test("Drawn pages are read", arguments: RecognitionMode.allCases, ReadingFixture.names)
    func pages(mode: RecognitionMode, name: String) throws {
        let allowed = try #require(Self.allowed[mode]?[name])
        try conformance(mode).reads(try ReadingFixture(name), wrongWords: allowed)
    }

    @Test("Pages on their side and upside down are read", arguments: 1...3)
    func turns(quarterTurns: Int) throws {
        try conformance(.balanced).turns(
            try ReadingFixture("quantities"), wrongWords: 2, quarterTurns: quarterTurns)
    }

    @Test("Areas restrict")
    func areas() throws { try conformance(.balanced).keepsToAreas(try ReadingFixture("amounts")) }

    @Test("The same picture gives the same result, on one thread or two")
    func repeats() throws {
        try conformance(.balanced).repeats(
            try ReadingFixture("receipt"), as: try TestModels.recognizer(.balanced, threads: 1))
    }

    @Test("Tiny and narrow pictures are no error", arguments: [(1, 1), (1, 40), (10, 2000), (3000, 8), (33, 31)])
    func tiny(width: Int, height: Int) throws { try conformance(.balanced).takesTinyPictures(width, height) }
}
