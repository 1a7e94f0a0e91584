import Testing

@testable import TextRecognition

@Suite("Characters that look alike")
struct AmbiguousCharactersTests {
    static let cases: [(String, String)] = [
        ("te1.", "tel."), ("tota1", "total"), ("a1b", "alb"), ("3O", "30"), ("12O,50", "120,50"), ("O,50", "0,50"),
        ("1o0", "100"),
        // These stay.
        ("a12", "a12"), ("A1", "A1"), ("1a", "1a"), ("CO2", "CO2"), ("O", "O"), ("oz", "oz"), ("5oz", "5oz"),
        ("10", "10"),
        ("a 1 b", "a 1 b"), ("no. 1", "no. 1"),
    ]

    @Test("are settled by what stands beside them", arguments: cases)
    func settled(read: String, expected: String) {
        var reading = Probabilities(.small, Self.steps(read), probability: 0.8).reading
        AmbiguousCharacters.settle(&reading.characters, .small)
        #expect(reading.text == expected)
    }

    @Test("What was read first is kept as the other reading")
    func alternative() {
        var characters = Probabilities(.small, "a1", probability: 0.8).decoded
        AmbiguousCharacters.settle(&characters, .small)
        let set = CharacterSet.small
        #expect(set.characters[characters[1].code] == "l")
        #expect(set.characters[characters[1].runnerUp] == "1")
        #expect(characters[1].runnerUpProbability == 0.8)
    }

    /// A blank between equal neighbours, which would be one character otherwise.
    private static func steps(_ text: String) -> String { text.map(String.init).joined(separator: "~") }
}
