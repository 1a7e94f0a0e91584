import InvoiceModel

/// total - prepayments = amount left to pay, also less a discount or with a surcharge.
enum AmountDueAgrees {
    static let tolerance = Amount(cents: 2)

    static func apply(_ state: inout Reconciliation) {
        let adjustments = state.invoice.adjustments
        guard let total = state.invoice.totalAmount, let all = prepaid(adjustments).first,
            let due = adjustments.firstIndex(where: { $0.value.kind == .amountDue })
        else { return }
        let left = adjustments[due].value.amount
        let paid =
            prepaid(adjustments).first { left.isClose(to: total.value - $0.sum, within: tolerance) } ?? all
        let terms = paid.indices.map { " - \(adjustments[$0].value.amount.magnitude) (prepaid)" }.joined()
        let taking = paid.indices.map(Figure.adjustment) + [.adjustment(due)]
        let gap = left - (total.value - paid.sum)
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

    /// Indices and sums of prepayments that may have been taken off together: all of them first, then fewer.
    ///
    /// Printed with or without a minus, they are always taken off. The same payment may be read twice, as its
    /// own line and in a sum of payments; so not all need count.
    static func prepaid(_ adjustments: [Field<Adjustment>]) -> [(indices: [Int], sum: Amount)] {
        let indices = adjustments.indices.filter {
            adjustments[$0].value.kind == .prepaid && adjustments[$0].value.amount != .zero
        }.prefix(AdjustmentSubset.most)
        guard !indices.isEmpty else { return [] }
        let masks = (1..<1 << indices.count).sorted { ($1.nonzeroBitCount, $1) < ($0.nonzeroBitCount, $0) }
        return masks.map { mask in
            let chosen = indices.enumerated().filter { mask >> $0.offset & 1 == 1 }.map(\.element)
            return (chosen, chosen.reduce(Amount.zero) { $0 + adjustments[$1].value.amount.magnitude })
        }
    }

    /// Whether `total` could be the total of an invoice with these prepayments and this amount to pay.
    static func allows(_ total: Amount, _ adjustments: [Field<Adjustment>]) -> Bool {
        let due = adjustments.filter { $0.value.kind == .amountDue }
        let paid = prepaid(adjustments).map(\.sum)
        let left = (paid.isEmpty ? [.zero] : paid).map { total - $0 }
        return due.isEmpty
            || due.contains { due in left.contains { due.value.amount.isClose(to: $0, within: tolerance) } }
    }
}
