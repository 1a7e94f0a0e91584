import DocumentModel
import LayoutAnalysis

/// How much a piece of text looks like the name of a company or person.
enum NameShape {
    /// Labels that no name contains at its start.
    private static let fieldLabels: LabelSet = [
        LabelSet(.invoiceNumber), LabelSet(.invoiceDate), LabelSet(.dueDate), LabelSet(.totalAmount),
        LabelSet(.totalNet), LabelSet(.totalTax), LabelSet(.registration), LabelSet(.phone), LabelSet(.fax),
        LabelSet(.iban), LabelSet(.bic), LabelSet(.customerNumber), LabelSet(.purchaseOrder), LabelSet(.terms),
        LabelSet(.otherDate), LabelSet(.plainDate), LabelSet(.plainTotal), LabelSet(.amountDue),
        LabelSet(.bankAccount), LabelSet(.accountNumber), LabelSet(.email), LabelSet(.reference),
        LabelSet(.otherNumber), LabelSet(.unitPrice), LabelSet(.taxRate), LabelSet(.lineTotal),
        LabelSet(.routingNumber), LabelSet(.paymentDate), LabelSet(.tendered), LabelSet(.change), LabelSet(.itemCount),
    ]
    private static let titles: LabelSet = [
        LabelSet(.invoiceTitle), LabelSet(.creditTitle), LabelSet(.quoteTitle), LabelSet(.orderTitle),
        LabelSet(.receiptTitle), LabelSet(.statementTitle), LabelSet(.payslipTitle),
    ]

    /// Words for "and" in the languages of the lexicon, folded.
    private static let conjunctions: Set<String> = [
        "and", "und", "et", "en", "y", "e", "i", "a", "och", "og", "ja", "si", "es", "ve", "&",
    ]

    /// "Smith, Jones and Brown" is one name: commas alone divide it and the last part says "and".
    static func isListOfPartners(_ pieces: [SegmentPart], _ page: PageContext) -> Bool {
        guard (2...4).contains(pieces.count), let last = pieces.last, last.tokens.count >= 3 else { return false }
        let named = last.tokens.dropFirst().dropLast().contains { conjunctions.contains(page.keys[$0]) }
        return named
            && pieces.dropLast().allSatisfy { piece in
                piece.tokens.count <= 3 && page.layout.text(piece.tokens).hasSuffix(",")
                    && AddressParser.classify(page.layout.text(piece.tokens)).score < 0.5
            }
    }

    static func isPossible(_ text: String, _ part: SegmentPart, _ page: PageContext) -> Bool {
        let scalars = text.unicodeScalars
        let letters = scalars.count { $0.properties.isAlphabetic }
        guard letters >= 2, part.tokens.count <= 9, scalars.count <= 70, !text.contains("@") else { return false }
        return 2 * letters >= scalars.count { $0 != " " }
    }

    static func score(_ text: String, _ part: SegmentPart, _ page: PageContext) -> Double {
        var score = -2.4
        if LegalForms.contains(text) { score += part.tokens.count > 1 ? 1.7 : -0.5 }
        let scalars = Array(text.unicodeScalars)
        if scalars.contains(where: { $0.value >= 48 && $0.value <= 57 }) { score -= 1.1 }
        if scalars.count(where: { $0.value >= 48 && $0.value <= 57 }) > 4 { score -= 1.5 }
        if let first = scalars.first, first.properties.isLowercase { score -= 0.7 }
        if part.tokens.count >= 7 { score -= 1.2 }
        if isSentence(text) { score -= 1.4 }
        if scalars.count < 4 { score -= 0.7 }
        let raw = page.layout.text(part.tokens)
        if raw.hasSuffix(":") || raw.contains(" : ") || isBeforeColon(part, page) { score -= 2.5 }
        if raw.hasSuffix(".") && part.tokens.count > 4 && !LegalForms.contains(text) { score -= 1.2 }
        if raw.contains("www.") || raw.contains("http") || raw.contains("%") || raw.contains("€") { score -= 2.5 }
        score -= labelPenalty(part, page)
        let line = AddressParser.classify(text)
        if line.kind != .none, line.score >= 0.5 { score -= 2.2 }
        if DateParser.parse(text) != nil || AmountParser.parse(text) != nil { score -= 4 }
        return score
    }

    /// Two or more small words that join no names.
    private static func isSentence(_ text: String) -> Bool {
        let small = text.split(separator: " ").filter { word in
            word.allSatisfy(\.isLetter) && word.first?.isLowercase == true && !joining.contains(String(word))
        }
        return small.count > 1
    }

    private static let joining: Set<String> = [
        "and", "of", "the", "und", "für", "der", "die", "das", "den", "von", "vom", "zu", "et", "de", "des", "du", "la",
        "le", "les", "y", "e", "del", "di", "da", "do", "dos", "van", "en", "het", "voor", "och", "og", "i", "w", "a",
        "el",
        "los", "las", "della", "per", "para", "au", "aux", "am", "im", "an", "bei", "ja", "és", "ve", "și", "z", "o",
        "in",
    ]

    /// The label of something: `Number : …`.
    private static func isBeforeColon(_ part: SegmentPart, _ page: PageContext) -> Bool {
        let tokens = page.layout.segments[part.segment].tokens
        guard let last = part.tokens.last, let place = tokens.firstIndex(of: last) else { return false }
        if place + 1 < tokens.count { return page.layout.tokens[tokens[place + 1]].text.hasPrefix(":") }
        let line = page.layout.lines[page.layout.segments[part.segment].line].tokens
        guard let next = line.firstIndex(of: last).map({ $0 + 1 }), next < line.count else { return false }
        return page.layout.tokens[line[next]].text.hasPrefix(":")
    }

    private static func labelPenalty(_ part: SegmentPart, _ page: PageContext) -> Double {
        let owners = part.tokens.map { page.labelOfToken[$0] }
        let labelled = owners.filter { $0 >= 0 }
        guard !labelled.isEmpty else { return 0 }
        var penalty = 0.0
        let share = Double(labelled.count) / Double(part.tokens.count)
        for owner in Set(labelled) {
            let label = page.labels[owner]
            if label.labels.intersects(titles) { penalty = max(penalty, 2.6) }
            if label.labels.intersects(fieldLabels) {
                // At the start it is a label; inside a name ("… Tax Advisors") it is a word.
                let leads = label.tokens.first == part.tokens.first
                penalty = max(penalty, leads ? 2.8 : 0.9)
            }
        }
        return share == 1 ? penalty + 0.9 : penalty
    }
}
