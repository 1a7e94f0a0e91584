import LayoutAnalysis

/// Numbers of company registers that are printed behind or below a name: `(123456-X)`, `1234567X`, `(LLP0001234-LGN)`.
enum CompanyNumbers {
    /// Whether a text is nothing but such a number.
    static func isNumber(_ text: String) -> Bool {
        guard !text.isEmpty, !text.contains(" ") else { return false }
        let bare = text.filter { $0.isLetter || $0.isNumber }
        let digits = bare.count(where: \.isNumber)
        return digits >= 4 && bare.count - digits <= 6 && text.count <= 22
    }

    /// A name without the number at its end and what stands behind that.
    static func without(_ part: SegmentPart, _ page: PageContext) -> SegmentPart {
        var tokens = part.tokens
        if let number = tokens.firstIndex(where: { token in
            let text = page.layout.tokens[token].text
            return isNumber(text) && (text.contains("-") || text.contains("(") || text.count >= 6)
        }), number > 0 {
            tokens = Array(tokens[..<number])
        }
        while let last = tokens.last, page.keys[last].isEmpty { tokens.removeLast() }
        return SegmentPart(segment: part.segment, tokens: tokens)
    }
}
