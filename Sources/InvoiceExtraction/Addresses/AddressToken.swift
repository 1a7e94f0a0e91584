/// A word of an address, as printed and folded.
struct AddressToken: Sendable, Hashable {
    var text: String
    /// Lower case without accents, without a point at the end.
    var word: String

    init(_ text: Substring) {
        self.text = String(text)
        var word = Folding.fold(self.text)
        while word.utf8.count > 1, word.utf8.last == UInt8(ascii: ".") { word.removeLast() }
        self.word = word
    }

    var isDigits: Bool { text.utf8.allSatisfy(\.isDigit) }
    var startsWithDigit: Bool { text.utf8.first?.isDigit ?? false }
    var hasDigit: Bool { text.utf8.contains(where: \.isDigit) }
    var isCapitalized: Bool { text.first?.isUppercase ?? false }

    /// `12`, `12a`, `10-12`, `6/1`, `12bis`, `5.`; at most five digits in a row.
    var isHouseNumber: Bool {
        guard startsWithDigit, text.utf8.count <= 9 else { return false }
        var letters = 0
        var digits = 0
        for byte in text.utf8 {
            switch byte {
            case _ where byte.isDigit: digits += 1
            case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."): continue
            default: letters += 1
            }
        }
        if letters == 0 { return digits <= 8 && (digits <= 5 || !isDigits) }
        return letters == 1 && digits <= 5 || ["bis", "ter"].contains(where: { word.hasSuffix($0) })
    }

    static func join(_ tokens: some Sequence<AddressToken>) -> String? {
        let text = tokens.map(\.text).joined(separator: " ")
        return text.isEmpty ? nil : text
    }

    /// Cuts a line at commas, semicolons, middle dots, bars and free-standing dashes; then at blanks.
    static func segments(_ line: String) -> [[AddressToken]] {
        var segments: [[AddressToken]] = []
        var current: [AddressToken] = []
        func endSegment() {
            if !current.isEmpty { segments.append(current) }
            current = []
        }
        let scalars = line.unicodeScalars
        var start = scalars.startIndex
        func endToken(at end: String.UnicodeScalarView.Index) {
            let piece = line[start..<end]
            if ["-", "–", "—", "·", "•", "|", "●", "∙", "/"].contains(piece) {
                endSegment()
            } else if !piece.isEmpty {
                current.append(AddressToken(piece))
            }
        }
        var index = start
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let next = scalars.index(after: index)
            let isBreak: Bool
            switch scalar {
            case ",": isBreak = !isDigit(scalars, before: index) || !isDigit(scalars, at: next)
            case ";", "·", "•", "|", "\n": isBreak = true
            default: isBreak = false
            }
            if isBreak || scalar.properties.isWhitespace {
                endToken(at: index)
                start = next
                if isBreak { endSegment() }
            }
            index = next
        }
        endToken(at: index)
        endSegment()
        return segments
    }

    private static func isDigit(_ scalars: String.UnicodeScalarView, at index: String.UnicodeScalarView.Index) -> Bool {
        index < scalars.endIndex && scalars[index].value >= 0x30 && scalars[index].value <= 0x39
    }

    private static func isDigit(
        _ scalars: String.UnicodeScalarView, before index: String.UnicodeScalarView.Index
    ) -> Bool {
        index > scalars.startIndex && isDigit(scalars, at: scalars.index(before: index))
    }
}
