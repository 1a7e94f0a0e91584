import Testing

@testable import TextRecognition

@Suite("Decoding of a line")
struct CTCDecoderTests {
    static let texts: [(String, String)] = [
        ("", ""), ("~~~", ""), ("abc", "abc"), ("~a~b~c~", "abc"),
        // One class that leads for several steps is one character, two with a blank between them are two.
        ("aaab", "ab"), ("a~a", "aa"), ("aa~~aa", "aa"), ("1~1~0~0", "1100"),
        // A space that leads, once or longer, at the ends or twice.
        ("ab cd", "ab cd"), ("ab   cd", "ab cd"), ("~ab ~ cd", "ab cd"), (" ab", "ab"), ("ab ", "ab"), ("   ", ""),
        // The same letter on both sides of a space.
        ("a a", "a a"), ("a~ ~a", "a a"),
    ]

    @Test("joins repeats and leaves blanks out", arguments: texts)
    func text(steps: String, expected: String) {
        #expect(Probabilities(.small, steps).reading.text == expected)
    }

    @Test(
        "A space that never leads counts above the threshold of its place",
        arguments: [
            ("a", "b", 0.02, false), ("a", "b", 0.12, true), ("5", "0", 0.12, false), ("5", "0", 0.4, true),
            ("5", ",", 0.12, false), ("5", ",", 0.45, true),
        ] as [(String, String, Float, Bool)])
    func heldBack(left: String, right: String, probability: Float, expected: Bool) {
        var line = Probabilities(.small, left)
        line.add([" ": probability / 2])
        line.add([" ": probability])
        line.add([right: 1])
        #expect(line.reading.text == left + (expected ? " " : "") + right)
    }

    @Test("A space's probability counts in its own gap only")
    func ownGap() {
        var line = Probabilities(.small, "a")
        line.add([" ": 0.6])
        line.add(["b": 1])
        line.add(["c": 1])
        #expect(line.decoded.map(\.followsSpace) == [false, true, false])
    }

    @Test("Steps, the highest probability and the second of that step are kept")
    func runnerUp() throws {
        var line = Probabilities(.small)
        line.add([:])
        line.add(["l": 0.5, "1": 0.3])
        line.add(["l": 0.7, "i": 0.2, "1": 0.1])
        line.add(["l": 0.6, "1": 0.4])
        line.add([:])
        let character = try #require(line.decoded.first)
        #expect(line.decoded.count == 1)
        #expect(character.steps == 1...3)
        #expect(character.probability == 0.7)
        #expect(line.set.characters[character.runnerUp] == "i")
        #expect(character.runnerUpProbability == 0.2)
    }

    @Test("The blank is no other reading, and beside certainty there is none")
    func noRunnerUp() {
        var line = Probabilities(.small)
        line.add(["a": 0.6])
        line.add([:])
        line.add(["b": 0.995, "c": 0.005])
        #expect(line.decoded.map(\.runnerUp) == [0, 0])
    }

    @Test("A restricted set never gives a class outside of it")
    func restricted() {
        let wide = CharacterSet(
            dictionary: "a\nä\n中\n1\nb", restrictedTo: CharacterSet(dictionary: "a\n1\nb"))
        var line = Probabilities(wide)
        line.add(["中": 0.8, "a": 0.15])
        line.add([:])
        line.add(["ä": 0.4, "1": 0.35, "b": 0.05])
        line.add(["中": 1])
        let characters = line.decoded
        #expect(characters.map { wide.characters[$0.code] } == ["a", "1"])
        #expect(wide.characters[characters[1].runnerUp] == "b")
        #expect(line.decoded.allSatisfy { wide.wanted!.contains($0.code) })
    }
}
