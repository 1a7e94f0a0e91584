/// The words of a name or an address, in order.
struct WordTokens {
    let words: [String]

    /// - Parameter keepingLegalForms: false leaves out GmbH, Ltd and their like, unless nothing else is there.
    init(_ raw: String, keepingLegalForms: Bool = true) {
        let scalars = Self.joiningAbbreviations(Array(PlainText(raw).text.unicodeScalars))
        let all = scalars.split { !($0.isLowercaseLetter || $0.isASCIIDigit) }
            .map { String(String.UnicodeScalarView($0)) }
        guard !keepingLegalForms else {
            words = all
            return
        }
        let others = all.filter { !LegalForms.words.contains($0) }
        words = others.isEmpty ? all : others
    }

    /// Twice the common words over the words of both (the F1 of words), 0…1; a word counts as often as it is there.
    func overlap(with other: WordTokens) -> Double {
        if words.isEmpty || other.words.isEmpty { return words.isEmpty && other.words.isEmpty ? 1 : 0 }
        var rest: [String: Int] = [:]
        for word in other.words { rest[word, default: 0] += 1 }
        var common = 0
        for word in words {
            guard let count = rest[word], count > 0 else { continue }
            rest[word] = count - 1
            common += 1
        }
        return Double(2 * common) / Double(words.count + other.words.count)
    }

    /// Makes one word of two or more single letters with full stops: `b.v.` and `B. V.` are `bv`.
    private static func joiningAbbreviations(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var joined: [Unicode.Scalar] = []
        var index = 0
        while index < scalars.count {
            let startsWord = index == 0 || !scalars[index - 1].isWordCharacter
            let (letters, end) = startsWord ? abbreviation(in: scalars, from: index) : ([], index)
            if letters.count >= 2 {
                joined += letters + [" "]
                index = end
            } else {
                joined.append(scalars[index])
                index += 1
            }
        }
        return joined
    }

    private static func abbreviation(in scalars: [Unicode.Scalar], from start: Int) -> ([Unicode.Scalar], end: Int) {
        var letters: [Unicode.Scalar] = []
        var index = start
        while index + 1 < scalars.count, scalars[index].isLowercaseLetter, scalars[index + 1] == "." {
            letters.append(scalars[index])
            index += 2
            if index < scalars.count, scalars[index].isBlank { index += 1 }
        }
        return (letters, index)
    }
}
