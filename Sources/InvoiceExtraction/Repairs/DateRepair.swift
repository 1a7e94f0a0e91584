import DocumentModel
import LayoutAnalysis

/// Another reading of a recognised date that no calendar has.
enum DateRepair {
    /// Below this probability another digit is not tried: the calendar refuses few wrong days.
    static let leastProbability = 0.02

    /// The one date that `token` can be read as: a letter among its digits is the digit it looks like, or one digit
    /// is what the recogniser thought of second. Nil for what has not the shape of a numeric date.
    static func repair(_ token: Token) -> (parsed: ParsedDate, correction: CorrectedReading)? {
        guard token.isRecognized, hasShape(token.text), DateParser.parse(token.text) == nil else { return nil }
        let characters = Array(token.text)
        let letters = characters.indices.filter { characters[$0].isLetter }
        guard letters.count <= 1 else { return nil }
        var readings: [(text: String, parsed: ParsedDate)] = []
        func take(_ other: String, at position: Int) {
            var changed = characters.map(String.init)
            changed[position] = other
            let text = changed.joined()
            guard let parsed = DateParser.parse(text), !readings.contains(where: { $0.parsed == parsed }) else {
                return
            }
            readings.append((text, parsed))
        }
        for alternative in token.alternatives where alternative.probability >= leastProbability {
            guard alternative.position < characters.count, alternative.text.utf8.allSatisfy(\.isDigit),
                letters.isEmpty ? characters[alternative.position].isNumber : letters == [alternative.position]
            else { continue }
            take(alternative.text, at: alternative.position)
        }
        if let letter = letters.first, let byte = CompactText.bytes(String(characters[letter])).first,
            let digit = LookAlikes.digit(for: byte)
        {
            take(CompactText.string([digit]), at: letter)
        }
        guard readings.count == 1, let only = readings.first else { return nil }
        return (
            only.parsed,
            CorrectedReading(read: token.text, taken: only.text, proof: "the only such day of the calendar")
        )
    }

    /// `12.03.2024`, `2024-03-12`, `1/2/24`: three groups parted by the same mark, a letter for a digit allowed.
    private static func hasShape(_ text: String) -> Bool {
        guard text.utf8.count <= 10,
            let mark = text.first(where: { $0 == "." || $0 == "/" || $0 == "-" })
        else { return false }
        let groups = text.split(separator: mark, omittingEmptySubsequences: false)
        guard groups.count == 3, groups.allSatisfy({ isGroup($0) }) else { return false }
        let lengths = groups.map(\.utf8.count)
        return lengths[1] <= 2
            && (lengths[0] <= 2 && (lengths[2] == 2 || lengths[2] == 4) || lengths[0] == 4 && lengths[2] <= 2)
    }

    private static func isGroup(_ group: Substring) -> Bool {
        !group.isEmpty
            && group.utf8.allSatisfy { byte in
                byte.isDigit
                    || CompactText.bytes(CompactText.string([byte])).contains { LookAlikes.digit(for: $0) != nil }
            }
    }
}
