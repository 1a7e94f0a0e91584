import DocumentModel
import LayoutAnalysis

/// A label as it stands on a page.
package struct Label: Sendable {
    package var labels: LabelSet
    package var languages: UInt32
    /// Consecutive tokens of one segment.
    package var tokens: [Int]
    package var segment: Int
    package var line: Int
    package var box: Box
    /// Characters that count, without blanks and punctuation.
    package var length: Int

    package func has(_ label: LabelClass) -> Bool { labels.contains(label) }
}

/// Finds the labels of a page: longest phrase first, inside segments, plus compound words by their ending.
package enum LabelFinder {
    /// Endings that make any compound a title: `Schlussrechnung`, `verkoopfactuur`.
    private static let titleEndings = ["rechnung", "faktura", "facture", "factuur", "fattura", "invoice"]

    package static func labels(in layout: PageLayout, keys: [String]) -> [Label] {
        var result: [Label] = []
        let texts = layout.tokens.map(\.text)
        for (number, segment) in layout.segments.enumerated() {
            var position = 0
            let tokens = segment.tokens
            while position < tokens.count {
                guard !keys[tokens[position]].isEmpty,
                    let match = longest(at: position, in: tokens, keys: keys, texts: texts)
                        ?? misread(at: position, in: tokens, keys, layout)
                else {
                    position += 1
                    continue
                }
                let members = Array(tokens[position..<position + match.count])
                guard speaks(members, at: position, of: tokens, layout, keys),
                    !isQualifier(match.entry.labels, at: position, of: tokens, keys)
                else {
                    position += 1
                    continue
                }
                result.append(
                    Label(
                        labels: match.entry.labels, languages: match.entry.languages, tokens: members,
                        segment: number, line: segment.line,
                        box: layout.box(members) ?? segment.box,
                        length: members.reduce(0) { $0 + keys[$1].utf8.count }))
                position += match.count
            }
        }
        return result
    }

    /// "incl. VAT" behind a total says what the total holds; it is no label of the tax.
    private static func isQualifier(
        _ labels: LabelSet, at position: Int, of tokens: [Int], _ keys: [String]
    ) -> Bool {
        guard labels.contains(.totalTax), position > 0 else { return false }
        return qualifiers.contains(keys[tokens[position - 1]])
    }

    private static let qualifiers: Set<String> = [
        "inkl", "incl", "inklusive", "inclusive", "inclusief", "including", "inc", "incluye", "incluido", "inclusa",
        "inclus", "exkl", "excl", "exklusive", "exclusive", "exclusief", "excluding", "ex", "ekskl", "eks", "exc",
        "ohne", "sans", "hors", "sin", "senza", "sem", "bez", "vcetne", "uten", "uden", "fara", "esclusa", "escl",
        "before", "after", "without", "with",
    ]

    /// Short words announce something only where a label stands: first, last, with a colon, or before a figure.
    private static func speaks(
        _ members: [Int], at position: Int, of tokens: [Int], _ layout: PageLayout, _ keys: [String]
    ) -> Bool {
        let length = members.reduce(0) { $0 + keys[$1].utf8.count }
        guard length <= 4, position > 0 else { return true }
        let end = position + members.count
        let text = layout.tokens[members[members.count - 1]].text
        // Abbreviations in capitals are no words: "BIC", "KvK", "RCS".
        if text.unicodeScalars.count(where: \.properties.isUppercase) > 1 { return true }
        if end == tokens.count { return tokens.count <= 6 }
        if text.hasSuffix(":") || text.hasSuffix("#") || text.hasSuffix(".") { return true }
        let next = layout.tokens[tokens[end]].text
        return next.utf8.contains { $0 >= 48 && $0 <= 57 } || next.utf8.count <= 2
    }

    /// `Buyer/Recipient`: the two words of one role, written as one.
    private static func alternatives(_ text: String) -> Lexicon.Entry? {
        guard text.utf8.contains(UInt8(ascii: "/")), text.utf8.count <= 48 else { return nil }
        let entries = text.split(separator: "/").map { Lexicon.shared.entry(TextFolding.key(String($0))) }
        guard entries.count == 2, let first = entries[0], let second = entries[1] else { return nil }
        let shared = first.labels.intersection(second.labels)
        guard shared.intersects(AddressBlockFinder.roleClasses) else { return nil }
        return Lexicon.Entry(labels: shared, languages: first.languages & second.languages)
    }

    /// A phrase with one letter misread at the start of a segment, or one with the currency glued to it.
    private static func misread(
        at position: Int, in tokens: [Int], _ keys: [String], _ layout: PageLayout
    ) -> (count: Int, entry: Lexicon.Entry)? {
        guard position == 0, layout.tokens[tokens[0]].isRecognized else { return nil }
        var joined = ""
        var best: (Int, Lexicon.Entry)?
        for (count, token) in tokens.prefix(4).enumerated() {
            joined += keys[token]
            if joined.utf8.count > 40 { break }
            if keys[token].isEmpty { continue }
            let bare = currencies.first { joined.hasSuffix($0) }.map { String(joined.dropLast($0.count)) }
            if let entry = bare.flatMap({ Lexicon.shared.entry($0) }) ?? Lexicon.shared.entryWithMisreadLetter(joined) {
                best = (count + 1, entry)
            }
        }
        return best
    }

    /// Marks of currencies as recognition glues them to the label before: "TOTALRM", "SUMMEEUR".
    private static let currencies = ["rm", "eur", "usd", "gbp", "chf"]

    private static func longest(
        at position: Int, in tokens: [Int], keys: [String], texts: [String]
    ) -> (count: Int, entry: Lexicon.Entry)? {
        var joined = ""
        var best: (Int, Lexicon.Entry)?
        for count in 1...Lexicon.longestPhrase {
            guard position + count <= tokens.count else { break }
            let key = keys[tokens[position + count - 1]]
            joined += key
            if joined.utf8.count > 48 { break }
            // A phrase never ends in a lone punctuation mark.
            if key.isEmpty { continue }
            if let entry = Lexicon.shared.entry(joined) { best = (count, entry) }
        }
        if best == nil, let entry = alternatives(texts[tokens[position]]) { return (1, entry) }
        if best == nil {
            let key = keys[tokens[position]]
            if key.utf8.count > 9, titleEndings.contains(where: { key.hasSuffix($0) }) {
                return (1, Lexicon.Entry(labels: LabelSet(.invoiceTitle), languages: 0))
            }
        }
        return best
    }
}
