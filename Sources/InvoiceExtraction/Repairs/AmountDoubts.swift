import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// Lists what else the recognised amounts of a page may be: one character exchanged, or a decimal mark found.
enum AmountDoubts {
    /// Other readings of a character below this probability are not believed.
    static let leastProbability = 0.02

    static func readings(_ pages: [PageFacts]) -> AmountReadings {
        var result = AmountReadings()
        for page in pages {
            for amount in page.amounts {
                result[page.context.references(amount.span.tokens)] = readings(
                    of: amount, in: page.context.layout, decimalSeparator: page.decimalSeparator)
            }
        }
        return result
    }

    static func readings(
        of amount: AmountCandidate, in layout: PageLayout, decimalSeparator: Character?
    ) -> [AmountReading] {
        let tokens = amount.span.tokens.map { layout.tokens[$0] }
        guard tokens.allSatisfy(\.isRecognized) else { return [] }
        var result: [AmountReading] = []
        func take(_ text: String, _ probability: Double, decimals: Int) {
            guard let parsed = AmountParser.parse(text, decimalSeparator: decimalSeparator), !parsed.isPercent,
                parsed.decimals == decimals, parsed.value != amount.value
            else { return }
            if let known = result.firstIndex(where: { $0.value == parsed.value }) {
                result[known].probability = max(result[known].probability, probability)
            } else {
                result.append(AmountReading(value: parsed.value, text: text, probability: probability))
            }
        }
        for (index, token) in tokens.enumerated() {
            for (position, character) in token.text.enumerated() {
                for other in others(of: character, at: position, in: token) {
                    let text = joined(tokens, with: other.text, for: index, at: position)
                    take(text, other.probability, decimals: other.isMark ? 2 : amount.decimals)
                }
            }
        }
        if amount.decimals == 0, tokens.count == 1, tokens[0].text.utf8.count >= 3,
            tokens[0].text.utf8.allSatisfy(\.isDigit)
        {
            // "12345" for "123.45": the mark is thin and easily lost.
            take(tokens[0].text.dropLast(2) + "." + tokens[0].text.suffix(2), 0, decimals: 2)
        }
        return result
    }

    private struct Other {
        var text: String
        var probability: Double
        var isMark: Bool
    }

    private static func others(of character: Character, at position: Int, in token: Token) -> [Other] {
        var result = token.alternatives.filter {
            $0.position == position && $0.probability >= leastProbability && ($0.text.isDigit || $0.text.isMark)
        }.map { Other(text: $0.text, probability: $0.probability, isMark: $0.text.isMark != character.isMark) }
        guard let byte = character.asciiValue, byte.isDigit else { return result }
        for digit in LookAlikes.digits(for: byte).map({ CompactText.string([$0]) })
        where !result.contains(where: { $0.text == digit }) {
            result.append(Other(text: digit, probability: 0, isMark: false))
        }
        return result
    }

    private static func joined(_ tokens: [Token], with other: String, for index: Int, at position: Int) -> String {
        var result = ""
        var lastWord = -1
        for (place, token) in tokens.enumerated() {
            if !result.isEmpty, token.word != lastWord { result += " " }
            if place == index {
                result += String(token.text.prefix(position)) + other + String(token.text.dropFirst(position + 1))
            } else {
                result += token.text
            }
            lastWord = token.word
        }
        return result
    }
}

extension String {
    fileprivate var isDigit: Bool { utf8.count == 1 && utf8.first!.isDigit }
    fileprivate var isMark: Bool { self == "." || self == "," }
}

extension Character {
    fileprivate var isMark: Bool { self == "." || self == "," }
}
