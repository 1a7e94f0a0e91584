import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// A sum of money, a quantity or a plain number as it stands on a page.
package struct AmountCandidate: Sendable {
    package var span: Span
    package var value: Amount
    /// Decimals as printed.
    package var decimals: Int
    /// ISO 4217 code of a symbol or code beside the number.
    package var currency: String?
    package var evidence = LabelEvidence()

    /// Looks like money: two decimals or a currency beside it.
    package var isMoney: Bool { decimals == 2 || currency != nil }
}

/// Finds the numbers of a page that may be amounts.
package enum AmountCandidates {
    /// Label reach of amounts: totals stand at the right edge, far from their labels.
    static let reach = 40.0

    /// - Parameter taken: Tokens that already belong to dates, IBANs and other numbers.
    package static func find(
        in page: PageContext, decimalSeparator: Character?, taken: Set<Int>
    ) -> [AmountCandidate] {
        var result: [AmountCandidate] = []
        let layout = page.layout
        for segment in layout.segments {
            let tokens = segment.tokens
            var position = 0
            while position < tokens.count {
                if taken.contains(tokens[position]) || !startsNumber(layout.tokens[tokens[position]].text) {
                    position += 1
                    continue
                }
                guard let (count, candidate) = longest(at: position, tokens, page, decimalSeparator, taken) else {
                    position += 1
                    continue
                }
                if let candidate { result.append(candidate) }
                position += count
            }
        }
        let evidence = page.evidence(for: result.map(\.span), reach: reach)
        for index in result.indices { result[index].evidence = evidence[index] }
        return result
    }

    private static func startsNumber(_ text: String) -> Bool {
        for scalar in text.unicodeScalars where (48...57).contains(scalar.value) { return true }
        // A currency or a sign may stand alone before its number.
        return text.unicodeScalars.count <= 4
    }

    /// The longest run from `position` that reads as one number. A nil candidate is a number that is no amount.
    private static func longest(
        at position: Int, _ tokens: [Int], _ page: PageContext, _ separator: Character?, _ taken: Set<Int>
    ) -> (Int, AmountCandidate?)? {
        let layout = page.layout
        for count in stride(from: min(5, tokens.count - position), through: 1, by: -1) {
            let members = Array(tokens[position..<position + count])
            if members.contains(where: { taken.contains($0) }) { continue }
            guard joins(members, page) else { continue }
            let text = layout.text(members)
            guard text.utf8.count <= 28,
                let parsed = AmountParser.parse(text, decimalSeparator: separator) ?? repaired(text, members, page)
            else { continue }
            guard let span = page.span(members) else { continue }
            if parsed.isPercent { return (count, nil) }
            let after = position + count
            if after < tokens.count, layout.tokens[tokens[after]].text.hasPrefix("%") { return (count + 1, nil) }
            return (
                count,
                AmountCandidate(
                    span: span, value: parsed.value, decimals: parsed.decimals,
                    currency: parsed.currency ?? currencyBeside(first: position, end: after, tokens, page))
            )
        }
        return nil
    }

    /// What text recognition misread, when it then is an amount with two decimals.
    private static func repaired(_ text: String, _ members: [Int], _ page: PageContext) -> ParsedAmount? {
        guard members.allSatisfy({ page.layout.tokens[$0].isRecognized }),
            let repaired = RecognizedNumbers.amount(text),
            let parsed = AmountParser.parse(repaired), parsed.decimals == 2
        else { return nil }
        return parsed
    }

    /// Whether the tokens stand so close that they may be one number: groups of three digits, a sign, a currency.
    private static func joins(_ members: [Int], _ page: PageContext) -> Bool {
        guard members.count > 1 else { return true }
        for (left, right) in zip(members, members.dropFirst()) {
            let size = page.layout.tokens[right].fontSize
            let leftDigits = endsInDigit(page.layout.tokens[left].text)
            let rightDigits = startsWithDigit(page.layout.tokens[right].text)
            let limit = leftDigits && rightDigits ? 0.66 : 0.9
            if page.gap(left, right) > limit * max(size, 4) { return false }
        }
        return true
    }

    private static func endsInDigit(_ text: String) -> Bool { (48...57).contains(text.utf8.last ?? 0) }
    private static func startsWithDigit(_ text: String) -> Bool { (48...57).contains(text.utf8.first ?? 0) }

    private static func currencyBeside(
        first: Int, end: Int, _ tokens: [Int], _ page: PageContext
    ) -> String? {
        if end < tokens.count, let match = Currencies.match(page.layout.tokens[tokens[end]].text) { return match.code }
        if first > 0, let match = Currencies.match(page.layout.tokens[tokens[first - 1]].text) { return match.code }
        return nil
    }
}
