import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// Finds the amounts beside the totals that are neither net, tax nor total.
enum AdjustmentFinder {
    private static let kinds: [(LabelClass, Adjustment.Kind)] = [
        (.prepaid, .prepaid), (.discount, .discount), (.shipping, .shipping), (.surcharge, .surcharge),
        (.rounding, .rounding), (.amountDue, .amountDue),
    ]

    static func find(_ pages: [PageFacts]) -> [Field<Adjustment>] {
        var result: [Field<Adjustment>] = []
        for page in pages {
            for amount in page.amounts {
                guard amount.isMoney, !page.items.lines.contains(amount.span.line),
                    !page.items.headerLines.contains(amount.span.line),
                    let kind = kind(of: amount), stands(amount, page)
                else { continue }
                let field = page.field(
                    Adjustment(kind: kind, amount: amount.value), amount.span, confidence: 0.7)
                if !result.contains(where: { $0.value == field.value }) { result.append(field) }
            }
        }
        return result
    }

    /// A label leads the segment and the amount ends its own: a row of totals, not a sentence.
    private static func stands(_ amount: AmountCandidate, _ page: PageFacts) -> Bool {
        let layout = page.context.layout
        let own = layout.segments[amount.span.segment].tokens
        guard let last = amount.span.tokens.last, let place = own.firstIndex(of: last) else { return false }
        let tail = own[(place + 1)...].filter { Currencies.match(layout.tokens[$0].text) == nil }
        return tail.isEmpty
            && page.context.labels.contains { label in
                label.line == amount.span.line && label.labels.intersects(classes)
                    && layout.segments[label.segment].tokens.prefix(2).contains(label.tokens[0])
                    && label.box.maxX <= amount.span.box.minX + page.context.height
                    && !isSentence(label, amount, page)
            }
    }

    /// Words without a label lead from the label to the amount: "Shipping is free for orders over 50.00 EUR".
    private static func isSentence(_ label: Label, _ amount: AmountCandidate, _ page: PageFacts) -> Bool {
        guard label.segment == amount.span.segment else { return false }
        let context = page.context
        let words = context.layout.segments[label.segment].tokens.filter { token in
            let box = context.layout.tokens[token].box
            return box.minX >= label.box.maxX - 0.5 && box.maxX <= amount.span.box.minX + 0.5
                && context.labelOfToken[token] < 0
                && context.keys[token].utf8.contains { $0 >= 97 && $0 <= 122 }
                && Currencies.match(context.layout.tokens[token].text) == nil
        }
        return words.count >= 3
    }

    private static let classes: LabelSet = LabelSet(kinds.map(\.0))

    /// The class of the label directly to the left, when it is one of these and none of the totals.
    private static func kind(of amount: AmountCandidate) -> Adjustment.Kind? {
        let left = amount.evidence.left
        let main = max(
            left[LabelClass.totalAmount.index], left[LabelClass.totalNet.index], left[LabelClass.totalTax.index])
        var best: (Adjustment.Kind, Double)?
        for (label, kind) in kinds {
            let value = left[label.index]
            if value > 0.3, value > best?.1 ?? 0, value > main || kind == .amountDue { best = (kind, value) }
        }
        return best?.0
    }
}
