import InvoiceModel

/// total - prepayments = amount left to pay, also less a discount or with a surcharge.
enum AmountDueAgrees {
    static let tolerance = Amount(cents: 2)

    static func apply(_ state: inout Reconciliation) {
        let adjustments = state.invoice.adjustments
        let prepaid = prepaid(adjustments)
        guard let total = state.invoice.totalAmount, !prepaid.indices.isEmpty,
            let due = adjustments.firstIndex(where: { $0.value.kind == .amountDue })
        else { return }
        let left = adjustments[due].value.amount
        let terms = prepaid.indices.map { " - \(adjustments[$0].value.amount.magnitude) (prepaid)" }.joined()
        let taking = prepaid.indices.map(Figure.adjustment) + [.adjustment(due)]
        let gap = left - (total.value - prepaid.sum)
        if gap.magnitude <= tolerance {
            state.record(
                Check(.totalsAgree, passed: true, detail: "\(total.value)\(terms) = \(left) (amount_due)"),
                on: (total.isComputed ? [] : [.total]) + taking, strength: 4)
        } else if let subset = AdjustmentSubset.explaining(gap, in: adjustments, within: tolerance) {
            state.record(
                Check(
                    .totalsAgree, passed: true,
                    detail: "\(total.value)\(terms)\(subset.detail) = \(left) (amount_due)"),
                on: taking + subset.figures, strength: 2)
        } else {
            // A payment may settle older invoices too, so the total itself is not called into question.
            state.record(
                Check(.totalsAgree, passed: false, detail: "\(total.value)\(terms) <> \(left) (amount_due)"),
                on: [.adjustment(due)])
            state.findings.append(
                Finding(
                    .note, check: .totalsAgree,
                    message: "The total \(total.value)\(terms) does not give the amount to pay, \(left).",
                    fields: ["total_amount"], page: adjustments[due].page))
        }
    }

    /// Indices and sum of the prepayments; printed with or without a minus, they are always taken off.
    static func prepaid(_ adjustments: [Field<Adjustment>]) -> (indices: [Int], sum: Amount) {
        let indices = adjustments.indices.filter {
            adjustments[$0].value.kind == .prepaid && adjustments[$0].value.amount != .zero
        }
        return (indices, indices.reduce(Amount.zero) { $0 + adjustments[$1].value.amount.magnitude })
    }

    /// Whether `total` could be the total of an invoice with these prepayments and this amount to pay.
    static func allows(_ total: Amount, _ adjustments: [Field<Adjustment>]) -> Bool {
        let due = adjustments.filter { $0.value.kind == .amountDue }
        let left = total - prepaid(adjustments).sum
        return due.isEmpty || due.contains { $0.value.amount.isClose(to: left, within: tolerance) }
    }
}
