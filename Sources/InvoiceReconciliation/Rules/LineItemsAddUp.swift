import InvoiceModel

/// The totals of the lines add up to the net, or to the total where lines are printed with tax.
///
/// A table is often read incompletely, and says nothing against the totals then: a mismatch is a note without a
/// failed check. It only keeps the totals from being taken for certain.
enum LineItemsAddUp {
    static func apply(_ state: inout Reconciliation) {
        let invoice = state.invoice
        let amounts = invoice.lineItems.compactMap(\.value.totalAmount)
        guard !amounts.isEmpty, amounts.count == invoice.lineItems.count else { return }
        let targets: [(Figure, Field<Amount>)] =
            [(Figure.net, invoice.totalNet), (.total, invoice.totalAmount)].compactMap { figure, field in
                field.map { (figure, $0) }
            }
        guard let first = targets.first else { return }
        let sum = amounts.reduce(.zero, +)
        let tolerance = Amount(cents: Int64(1 + min(10, amounts.count)))
        let lines = invoice.lineItems.indices.map(Figure.lineItem)
        let shown = "\(amounts.count) \(amounts.count == 1 ? "line" : "lines"): \(sum)"
        for (figure, target) in targets where sum.isClose(to: target.value, within: tolerance) {
            let isSeparate = lines.count > 1 || target.words.isEmpty || invoice.lineItems[0].words != target.words
            state.record(
                Check(.lineItemsAddUp, passed: true, detail: "\(shown) = \(target.value)"), on: [figure] + lines,
                strength: isSeparate ? (lines.count > 1 ? 20 : 8) : 1, isIndependent: isSeparate)
            return
        }
        for (figure, target) in targets {
            let gap = target.value - sum
            if let subset = AdjustmentSubset.explaining(gap, in: invoice.adjustments, within: tolerance) {
                state.record(
                    Check(.lineItemsAddUp, passed: true, detail: "\(shown)\(subset.detail) = \(target.value)"),
                    on: [figure] + lines + subset.figures, strength: 6)
                return
            }
        }
        state.doLinesDisagree = true
        let expected = targets.map(\.1.printed).joined(separator: " or ")
        state.findings.append(
            Finding(
                .note, check: .lineItemsAddUp, message: "The lines add up to \(sum), not to \(expected).",
                fields: ["line_items", first.0 == .net ? "total_net" : "total_amount"],
                page: invoice.lineItems.first?.page))
    }
}
