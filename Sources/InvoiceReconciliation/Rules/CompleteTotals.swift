import InvoiceModel

/// Computes the missing one of net, tax and total from the other two, and the tax from its lines.
///
/// Nothing is computed where the paper leaves more than one answer: a discount or shipping that may or may not be
/// part of the net, taxes that do not fit the difference, a tax of the wrong sign. A total without any tax on
/// the paper stays alone: that it has no tax is not printed.
enum CompleteTotals {
    /// Percent of the net above which a difference is no longer taken for a tax. Value added taxes end at 27 %
    /// (Hungary, Act CXXVII of 2007), goods and services taxes at 40 % (India, rates of 2025).
    static let highestRate = Amount(41)
    /// Part of the confidence that a computation keeps.
    static let keptConfidence = 0.95

    static func apply(_ state: inout Reconciliation) {
        completeTaxFromLines(&state)
        let invoice = state.invoice
        switch (invoice.totalNet, invoice.totalTax, invoice.totalAmount) {
        case (let net?, nil, let total?): completeTax(&state, net, total)
        case (nil, let tax?, let total?): completeNet(&state, tax, total)
        case (let net?, let tax?, nil): completeTotal(&state, net, tax)
        default: break
        }
    }

    /// Whether `tax` is no more than any state takes of `net`.
    static func isPlausible(_ tax: Amount, of net: Amount) -> Bool {
        tax.magnitude <= net.magnitude.percentage(highestRate)
    }

    private static func completeTaxFromLines(_ state: inout Reconciliation) {
        let invoice = state.invoice
        guard invoice.totalTax == nil, let sum = TaxLinesAddUp.sum(of: invoice.taxes) else { return }
        if let net = invoice.totalNet, let total = invoice.totalAmount {
            let tolerance = TotalsAgree.tolerance(taxLines: invoice.taxes.count)
            let gap = total.value - net.value - sum
            let explained =
                gap.magnitude <= tolerance
                || AdjustmentSubset.explaining(gap, in: invoice.adjustments, within: tolerance) != nil
            guard explained else { return }
            state.areTotalsTied = gap.magnitude <= tolerance
        }
        let terms = invoice.taxes.compactMap { $0.value.amount?.description }.joined(separator: " + ")
        state.invoice.totalTax = computed(
            sum, from: invoice.taxes.map(\.confidence),
            Check(.taxLinesAddUp, passed: true, detail: "computed: \(terms) = \(sum)"))
    }

    private static func completeTax(_ state: inout Reconciliation, _ net: Field<Amount>, _ total: Field<Amount>) {
        let tax = total.value - net.value
        guard tax != .zero, state.invoice.taxes.allSatisfy({ $0.value.amount == nil }),
            !AdjustmentSubset.exists(in: state.invoice.adjustments),
            tax.isNegative == total.value.isNegative, net.value.isNegative == total.value.isNegative,
            isPlausible(tax, of: net.value)
        else { return }
        state.areTotalsTied = true
        state.invoice.totalTax = computed(
            tax, from: [net.confidence, total.confidence],
            Check(.totalsAgree, passed: true, detail: "computed: \(total.value) - \(net.value) = \(tax)"))
    }

    private static func completeNet(_ state: inout Reconciliation, _ tax: Field<Amount>, _ total: Field<Amount>) {
        let net = total.value - tax.value
        guard net != .zero, net.isNegative == total.value.isNegative,
            tax.value == .zero || tax.value.isNegative == total.value.isNegative,
            isPlausible(tax.value, of: net), leavesRoom(net, for: tax.value, state.invoice)
        else { return }
        state.areTotalsTied = true
        state.invoice.totalNet = computed(
            net, from: [tax.confidence, total.confidence],
            Check(.totalsAgree, passed: true, detail: "computed: \(total.value) - \(tax.value) = \(net)"))
    }

    private static func completeTotal(_ state: inout Reconciliation, _ net: Field<Amount>, _ tax: Field<Amount>) {
        let total = net.value + tax.value
        guard tax.value == .zero || tax.value.isNegative == net.value.isNegative,
            !AdjustmentSubset.exists(in: state.invoice.adjustments),
            AmountDueAgrees.allows(total, state.invoice.adjustments)
        else { return }
        state.areTotalsTied = true
        state.invoice.totalAmount = computed(
            total, from: [net.confidence, tax.confidence],
            Check(.totalsAgree, passed: true, detail: "computed: \(net.value) + \(tax.value) = \(total)"))
    }

    /// Whether `net` can carry `tax`: the rate of the only tax line proves it, or, where nothing stands between
    /// net and total, asks for no more than the whole net.
    private static func leavesRoom(_ net: Amount, for tax: Amount, _ invoice: Invoice) -> Bool {
        let isDirect = !AdjustmentSubset.exists(in: invoice.adjustments)
        guard invoice.taxes.count == 1, let rate = invoice.taxes[0].value.rate, rate != .zero else { return isDirect }
        let whole = net.percentage(rate)
        let tolerance = TaxRateAgrees.tolerance(base: net)
        if whole.isClose(to: tax, within: tolerance) { return true }
        return isDirect && tax.magnitude < whole.magnitude
    }

    private static func computed(_ value: Amount, from sources: [Double], _ check: Check) -> Field<Amount> {
        Field(
            value: value, confidence: Confidence.rounded(sources.reduce(keptConfidence, *)), isComputed: true,
            checks: [check])
    }
}
