import DocumentModel
import InvoiceModel

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
                    let kind = kind(of: amount)
                else { continue }
                let field = page.field(
                    Adjustment(kind: kind, amount: amount.value), amount.span, confidence: 0.7)
                if !result.contains(where: { $0.value == field.value }) { result.append(field) }
            }
        }
        return result
    }

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
