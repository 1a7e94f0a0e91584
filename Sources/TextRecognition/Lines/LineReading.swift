import DocumentModel

/// What the recogniser read of one crop.
struct LineReading: Sendable {
    var characters: [CTCDecoder.Character]
    /// Columns of the crop for each step of the output.
    var columnsPerStep: Double
    /// Which classes the characters are.
    var set: CharacterSet

    /// Mean probability of the characters, 0…1; 0 without any.
    var confidence: Float {
        characters.isEmpty ? 0 : characters.reduce(0) { $0 + $1.probability } / Float(characters.count)
    }

    var leastProbability: Float { characters.lazy.map(\.probability).min() ?? 0 }

    var text: String {
        var result = ""
        for character in characters {
            if character.followsSpace { result += " " }
            result += set.characters[character.code]
        }
        return result
    }

    /// The line with its words in their places; nil when nothing was read.
    func line(in crop: LineCrop) -> RecognizedLine? {
        let words = WordPlacer(reading: self, crop: crop).words()
        return words.isEmpty ? nil : RecognizedLine(outline: crop.outline, words: words)
    }
}
