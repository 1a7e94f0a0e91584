/// Words and numbers of a line, with their places in it.
struct PaymentTermTokens {
    struct Token {
        enum Kind: Equatable {
            case word(String)
            /// A whole number of up to three digits.
            case number(Int)
            /// A number followed by a percent sign, in percent.
            case percent(Int64)
            /// Any other number.
            case figure
        }

        var kind: Kind
        /// In the line as printed.
        var range: Range<String.Index>
        /// Number of commas, semicolons, slashes and full stops before it.
        var clause: Int

        var word: String? { if case .word(let word) = kind { word } else { nil } }
        var number: Int? { if case .number(let number) = kind { number } else { nil } }
    }

    private(set) var tokens: [Token] = []
    private var clause = 0

    init(_ text: String) {
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            let start = index
            if PaymentTermTokens.isDigit(scalar) {
                index = scalars[index...].firstIndex { !PaymentTermTokens.isNumeric($0) } ?? scalars.endIndex
                while index > start, !PaymentTermTokens.isDigit(scalars[scalars.index(before: index)]) {
                    index = scalars.index(before: index)
                }
                appendNumber(text, start..<index)
            } else if scalar.properties.isAlphabetic {
                index = scalars[index...].firstIndex { !PaymentTermTokens.isWord($0) } ?? scalars.endIndex
                appendWord(text, start..<index)
            } else {
                index = scalars.index(after: index)
                appendMark(scalar, end: index)
            }
        }
    }

    private mutating func appendNumber(_ text: String, _ range: Range<String.Index>) {
        let digits = text[range]
        let kind: Token.Kind = if digits.utf8.count <= 3, let value = Int(digits) { .number(value) } else { .figure }
        tokens.append(Token(kind: kind, range: range, clause: clause))
        if kind == .figure, let number = AmountScanner.scan(Array(digits.utf8)[...], hint: nil), number.decimals > 0 {
            pendingDecimals = number.micros
        } else {
            pendingDecimals = nil
        }
    }

    /// The value of a number with decimals that ended the text so far; a percent sign may follow.
    private var pendingDecimals: Int64?

    private mutating func appendWord(_ text: String, _ range: Range<String.Index>) {
        let word = TextFolding.key(String(text[range]))
        // Initials parted by points are one word: `d.f.f.m.` is `dffm`.
        if word.utf8.count == 1, let last = tokens.last, let earlier = last.word, isInitials(last, in: text),
            text[last.range.upperBound..<range.lowerBound] == "."
        {
            tokens[tokens.count - 1].kind = .word(earlier + word)
            tokens[tokens.count - 1].range = last.range.lowerBound..<range.upperBound
            clause = last.clause
            return
        }
        tokens.append(Token(kind: .word(word), range: range, clause: clause))
    }

    private func isInitials(_ token: Token, in text: String) -> Bool {
        text[token.range].split(separator: ".").allSatisfy { $0.unicodeScalars.count == 1 }
    }

    private mutating func appendMark(_ scalar: Unicode.Scalar, end: String.Index) {
        switch scalar {
        case "%", "％":
            guard let last = tokens.last else { return }
            if let number = last.number {
                tokens[tokens.count - 1].kind = .percent(Int64(number) * 1_000_000)
            } else if last.kind == .figure, let pendingDecimals {
                tokens[tokens.count - 1].kind = .percent(pendingDecimals)
            }
            tokens[tokens.count - 1].range = last.range.lowerBound..<end
        case ",", ";", ".", "/", "|": clause += 1
        default: break
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value &- 0x30 < 10 }

    private static func isNumeric(_ scalar: Unicode.Scalar) -> Bool {
        isDigit(scalar) || scalar == "." || scalar == ","
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value) || scalar.value == 0xAD
    }
}
