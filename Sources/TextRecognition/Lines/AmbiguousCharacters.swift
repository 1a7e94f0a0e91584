/// Settles characters that look the same in many fonts by what stands beside them.
enum AmbiguousCharacters {
    /// `Te1.` is `Tel.`, `3O` is `30`: a 1 inside of small letters is an l, an O beside a figure is a 0.
    static func settle(_ characters: inout [CTCDecoder.Character], _ set: CharacterSet) {
        for index in characters.indices {
            switch set.characters[characters[index].code] {
            case "1" where follows(characters, index, set, isSmallLetter) && !precedes(characters, index, set, isDigit):
                exchange(&characters[index], for: "l", set)
            case "O", "o":
                let isLast = index + 1 == characters.count || characters[index + 1].followsSpace
                let isInNumber =
                    follows(characters, index, set, isDigit) && (isLast || !precedes(characters, index, set, isLetter))
                    || opensNumber(characters, index, set)
                if isInNumber { exchange(&characters[index], for: "0", set) }
            default: break
            }
        }
    }

    private static func exchange(_ character: inout CTCDecoder.Character, for text: String, _ set: CharacterSet) {
        guard let code = set.code(of: text) else { return }
        let probability = character.runnerUp == code ? character.runnerUpProbability : 0
        character.runnerUp = character.code
        character.runnerUpProbability = character.probability
        character.code = code
        character.probability = max(probability, 0.5)
    }

    /// Whether the character before stands in the same word and is what is asked for.
    private static func follows(
        _ characters: [CTCDecoder.Character], _ index: Int, _ set: CharacterSet, _ test: (Character) -> Bool
    ) -> Bool {
        guard index > 0, !characters[index].followsSpace else { return false }
        return set.characters[characters[index - 1].code].first.map(test) ?? false
    }

    private static func precedes(
        _ characters: [CTCDecoder.Character], _ index: Int, _ set: CharacterSet, _ test: (Character) -> Bool
    ) -> Bool {
        guard index + 1 < characters.count, !characters[index + 1].followsSpace else { return false }
        return set.characters[characters[index + 1].code].first.map(test) ?? false
    }

    /// `O,50` at the beginning of a word.
    private static func opensNumber(
        _ characters: [CTCDecoder.Character], _ index: Int, _ set: CharacterSet
    ) -> Bool {
        guard index == 0 || characters[index].followsSpace, index + 2 < characters.count else { return false }
        let (next, second) = (characters[index + 1], characters[index + 2])
        return !next.followsSpace && set.kinds[next.code] == .separator && !second.followsSpace
            && set.kinds[second.code] == .digit
    }

    private static func isSmallLetter(_ character: Character) -> Bool { character.isLetter && character.isLowercase }
    private static func isLetter(_ character: Character) -> Bool { character.isLetter }
    private static func isDigit(_ character: Character) -> Bool { character.isNumber }
}
