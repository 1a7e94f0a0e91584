import InvoiceModel

/// net + tax = total, all three as printed; discounts, shipping and the like may stand between.
enum TotalsAgree {
    /// One cent, and one more for each tax line, each of which may have been rounded by itself.
    static func tolerance(taxLines: Int) -> Amount { Amount(cents: Int64(1 + max(1, taxLines))) }

    static func apply(_ state: inout Reconciliation) {
        guard let net = state.invoice.totalNet, let tax = state.invoice.totalTax,
            let total = state.invoice.totalAmount, !net.isComputed, !tax.isComputed, !total.isComputed
        else { return }
        let tolerance = tolerance(taxLines: state.invoice.taxes.count)
        let sum = net.value + tax.value
        let gap = total.value - sum
        let figures = "\(net.value) + \(tax.value)"
        guard tax.value == .zero || total.value == .zero || tax.value.isNegative == total.value.isNegative else {
            fail(
                &state, gap.magnitude <= tolerance ? .warning : .contradiction, "\(figures) and \(total.value)",
                "The tax (\(tax.printed)) and the total (\(total.printed)) have opposite signs.")
            return
        }
        if gap.magnitude <= tolerance {
            // Three figures that fit each other prove less when one is zero, or no tax by its size.
            let isTax = tax.value != .zero && CompleteTotals.isPlausible(tax.value, of: net.value)
            state.areTotalsTied = true
            state.record(
                Check(.totalsAgree, passed: true, detail: "\(figures) = \(total.value)"), on: Figure.totals,
                strength: isTax ? 20 : 4, isIndependent: isTax)
        } else if let subset = AdjustmentSubset.explaining(gap, in: state.invoice.adjustments, within: tolerance) {
            state.record(
                Check(.totalsAgree, passed: true, detail: "\(figures)\(subset.detail) = \(total.value)"),
                on: Figure.totals + subset.figures, strength: 6)
        } else if AmountDueAgrees.prepaid(state.invoice.adjustments).contains(where: {
            $0.sum.isClose(to: -gap, within: tolerance)
        }) {
            fail(
                &state, .warning, "\(figures) <> \(total.value)",
                "The total (\(total.printed)) is what is left of \(sum) after the prepayment.")
        } else {
            fail(
                &state, .contradiction, "\(figures) <> \(total.value)",
                "Net (\(net.printed)) and tax (\(tax.printed)) give \(sum), but the total is \(total.printed).")
        }
    }

    private static func fail(
        _ state: inout Reconciliation, _ severity: Finding.Severity, _ detail: String, _ message: String
    ) {
        state.record(Check(.totalsAgree, passed: false, detail: detail), on: Figure.totals)
        let invoice = state.invoice
        state.findings.append(
            Finding(
                severity, check: .totalsAgree, message: message, fields: ["total_net", "total_tax", "total_amount"],
                page: invoice.totalAmount?.page ?? invoice.totalNet?.page ?? invoice.totalTax?.page))
    }
}
