import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// The numbers by which a paper is known: invoice, order, references, customer account.
package struct DecidedNumbers: Sendable {
    package var invoice: Field<String>?
    package var purchaseOrder: Field<String>?
    package var references: [Field<String>] = []
    package var customer: Field<String>?
}

package enum NumberDecision {
    private struct Scored {
        var candidate: IdentifierCandidate
        var page: PageFacts
        var score: Double
    }

    package static func decide(_ pages: [PageFacts]) -> DecidedNumbers {
        var result = DecidedNumbers()
        let own = ranked(pages) { invoiceScore($0, $1) }
        if let best = own.first, best.score > 0 {
            let rival = own.first { TextFolding.key($0.candidate.value) != TextFolding.key(best.candidate.value) }
            result.invoice = field(best, margin: best.score - (rival?.score ?? -3))
        }
        let taken = result.invoice.map { TextFolding.key($0.value) }
        let orders = ranked(pages) { roleScore($0, $1, .purchaseOrder) }
        if let best = orders.first(where: { TextFolding.key($0.candidate.value) != taken }), best.score > 0 {
            result.purchaseOrder = field(best, margin: 1)
            result.references.append(field(best, margin: 1))
        }
        let customers = ranked(pages) { roleScore($0, $1, .customerNumber) }
        if let best = customers.first(where: { TextFolding.key($0.candidate.value) != taken }), best.score > 0 {
            result.customer = field(best, margin: 1)
        }
        var known = Set([taken, result.purchaseOrder.map { TextFolding.key($0.value) }].compactMap { $0 })
        // Another paper's invoice number ("original invoice") is a reference.
        let related = own.filter { $0.score > 0.8 && $0.candidate.evidence[.invoiceNumber] > 0.5 }
        let references = (ranked(pages) { roleScore($0, $1, .reference) } + related).filter { $0.score > 0 }
        for reference in references.prefix(6) {
            let key = TextFolding.key(reference.candidate.value)
            if known.insert(key).inserted { result.references.append(field(reference, margin: 1)) }
        }
        result.references.sort { position($0) < position($1) }
        return result
    }

    private static func position(_ field: Field<String>) -> (Int, Double, Double) {
        let point = field.polygon.points.first
        return (field.page ?? 0, point?.y ?? 0, point?.x ?? 0)
    }

    private static func ranked(
        _ pages: [PageFacts], _ score: (IdentifierCandidate, PageFacts) -> Double
    ) -> [Scored] {
        var result: [Scored] = []
        for page in pages {
            for candidate in page.identifiers {
                let value = score(candidate, page) - 0.5 * Double(min(page.page, 3))
                if value > -1.5 { result.append(Scored(candidate: candidate, page: page, score: value)) }
            }
        }
        return result.sorted {
            ($0.score, $1.page.page, $1.candidate.span.box.minY) > ($1.score, $0.page.page, $0.candidate.span.box.minY)
        }
    }

    private static func invoiceScore(_ candidate: IdentifierCandidate, _ page: PageFacts) -> Double {
        let e = candidate.evidence
        let title = max(e.left[LabelClass.invoiceTitle.index], e.left[LabelClass.creditTitle.index])
        let titleAbove = max(e.above[LabelClass.invoiceTitle.index], e.above[LabelClass.creditTitle.index])
        let sign = e[.numberSign]
        let own = e[.invoiceNumber]
        let foreign = e.strongest(
            .purchaseOrder, .reference, .customerNumber, .otherNumber, .phone, .fax, .registration, .bankAccount,
            .accountNumber, .iban, .bic, .routingNumber)
        let dates = e.strongest(.invoiceDate, .dueDate, .otherDate, .plainDate)
        var score = -2.6 + 5.2 * own + 2.7 * title + 0.9 * titleAbove + (title + titleAbove > 0.15 ? 2.6 : 0.5) * sign
        // A credit note's own number outweighs that of the invoice it credits.
        let credit = e[.creditNumber]
        score += 1.6 * credit + 0.8 * e.left[LabelClass.creditTitle.index]
        score -= 2.6 * max(0, foreign - 0.75 * own) + 1.4 * max(0, dates - 0.75 * own)
        score -= 1.5 * max(0, e.strongest(.totalAmount, .totalNet, .totalTax, .plainTotal) - own)
        score += shape(candidate, page)
        if page.items.lines.contains(candidate.span.line) { score -= 2.5 }
        score += 0.5 * (1 - candidate.span.box.midY / max(page.context.layout.size.height, 1))
        return score
    }

    private static func roleScore(
        _ candidate: IdentifierCandidate, _ page: PageFacts, _ role: LabelClass
    ) -> Double {
        let e = candidate.evidence
        let others: [LabelClass] = [
            .invoiceNumber, .purchaseOrder, .reference, .customerNumber, .otherNumber, .phone, .fax, .registration,
            .iban, .bic, .invoiceDate, .dueDate, .otherDate,
        ]
        let foreign = others.filter { $0 != role }.reduce(0) { max($0, e[$1]) }
        var score = -2.3 + 4.6 * e[role] - 2.2 * max(0, foreign - 0.85 * e[role]) + 0.6 * shape(candidate, page)
        if page.items.lines.contains(candidate.span.line) { score -= 2.5 }
        if page.items.headerLines.contains(candidate.span.line) { score -= 2.5 }
        // The account that money goes to is not the customer's account.
        if role == .customerNumber, isBankAccount(candidate, page) { score -= 4 }
        return score
    }

    private static func isBankAccount(_ candidate: IdentifierCandidate, _ page: PageFacts) -> Bool {
        let tokens = Set(candidate.span.tokens)
        guard page.banks.contains(where: { $0.kind == .account && !tokens.isDisjoint(with: $0.span.tokens) }) else {
            return false
        }
        return page.context.labels.contains { label in
            label.labels.intersects([LabelSet(.bankAccount), LabelSet(.routingNumber), LabelSet(.bic)])
                && !label.has(.customerNumber)
                && abs(label.box.midY - candidate.span.box.midY) < 5 * page.context.height
        }
    }

    /// How much the text looks like the number of a paper: digits, perhaps a prefix; not a year, amount, or phone.
    private static func shape(_ candidate: IdentifierCandidate, _ page: PageFacts) -> Double {
        let bytes = Array(candidate.value.utf8)
        let digits = bytes.filter { $0 >= 48 && $0 <= 57 }.count
        let letters = bytes.filter { ($0 >= 65 && $0 <= 90) || ($0 >= 97 && $0 <= 122) }.count
        let lower = bytes.filter { $0 >= 97 && $0 <= 122 }.count
        var score = 0.0
        if digits >= 3 { score += 0.5 }
        if digits >= 4 && digits <= 12 { score += 0.3 }
        if letters > 0 && letters <= 6 && lower == 0 { score += 0.3 }
        if lower > 2 { score -= 1.2 }
        if Double(digits) < 0.3 * Double(bytes.count) { score -= 0.8 }
        if bytes.count < 2 { score -= 0.6 }
        // A type code stands in brackets: "Invoice (380) No. 4711".
        if candidate.span.text.hasPrefix("(") { score -= 1.6 }
        if isYear(bytes) { score -= 1.0 }
        if candidate.value.hasPrefix("+") { score -= 2 }
        if candidate.value.contains(",") { score -= 0.6 }
        if page.registrations.contains(where: { !Set($0.span.tokens).isDisjoint(with: candidate.span.tokens) }) {
            score -= 2.2
        }
        if page.banks.contains(where: { !Set($0.span.tokens).isDisjoint(with: candidate.span.tokens) }) { score -= 2.2 }
        return score
    }

    private static func isYear(_ bytes: [UInt8]) -> Bool {
        bytes.count == 4 && (bytes.starts(with: "19".utf8) || bytes.starts(with: "20".utf8))
            && bytes.allSatisfy { $0 >= 48 && $0 <= 57 }
    }

    private static func field(_ scored: Scored, margin: Double) -> Field<String> {
        scored.page.field(
            scored.candidate.value, scored.candidate.span,
            confidence: Confidence.logistic(0.4 + 0.7 * scored.score + 0.3 * min(margin, 4)))
    }
}
