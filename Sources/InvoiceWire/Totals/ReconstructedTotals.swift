import Foundation

/// The totals of versions 2 and 3 as their clients complete them: neither version sends the sum of taxes.
///
/// Sums that agree set confidences to 1, then what is missing is computed from the rest and marked as reconstructed
/// (rules of the Python clients 2.0 to 3.13). Computed amounts have three decimals.
public struct ReconstructedTotals: Sendable, Hashable {
    /// With tax.
    public private(set) var totalIncl: AmountField
    /// Without tax.
    public private(set) var totalExcl: AmountField
    /// Computed, or without a value.
    public private(set) var totalTax = AmountField()
    /// The taxes as they came; their confidence is 1 where sums agree.
    public private(set) var taxes: [InvoiceV2.Tax]
    /// Whether the taxes, taken back to their bases by their rates, give the total with tax.
    public private(set) var taxesMatchTotalIncl = false
    /// Whether they give the total without tax.
    public private(set) var taxesMatchTotalExcl = false
    /// Whether total without tax and taxes add up to the total with tax, to a cent.
    public private(set) var taxesPlusTotalExclMatchTotalIncl = false

    init(totalIncl: AmountField, totalExcl: AmountField, taxes: [InvoiceV2.Tax]) {
        self.totalIncl = totalIncl
        self.totalExcl = totalExcl
        self.taxes = taxes
        self.totalIncl.value = totalIncl.roundedValue
        self.totalExcl.value = totalExcl.roundedValue
        // Nobody can be sure of what is not there.
        for index in taxes.indices where taxes[index].value == nil { self.taxes[index].placement.confidence = 0 }
        check()
        reconstruct()
    }

    // Binary numbers, as in the clients, so that both decide alike at the edge of a tolerance.

    private var incl: Double? { totalIncl.value.map(Self.double) }
    private var excl: Double? { totalExcl.value.map(Self.double) }
    private var sum: Double { taxes.reduce(0) { $0 + ($1.value.map(Self.double) ?? 0) } }

    private mutating func check() {
        if let incl, incl != 0, let base = baseOfTaxes, matches(base + sum, incl) {
            taxesMatchTotalIncl = true
            setCertain(\.totalIncl)
        }
        if let excl, let base = baseOfTaxes, matches(base, excl) {
            taxesMatchTotalExcl = true
            setCertain(\.totalExcl)
        }
        if let incl, let excl, !taxes.isEmpty, sum > 0, (incl - 0.01...incl + 0.01).contains(sum + excl) {
            taxesPlusTotalExclMatchTotalIncl = true
            setCertain(\.totalExcl)
            setCertain(\.totalIncl)
        }
    }

    /// The sum of what the taxes are taken of; nil unless each has an amount and a rate, and their sum is positive.
    private var baseOfTaxes: Double? {
        guard !taxes.isEmpty else { return nil }
        var base = 0.0
        for tax in taxes {
            guard let value = tax.value.map(Self.double), let rate = tax.rate.map(Self.double), rate != 0
            else { return nil }
            base += 100 * value / rate
        }
        return sum > 0 ? base : nil
    }

    private func matches(_ computed: Double, _ total: Double) -> Bool {
        let tolerance = 1 / (100 * sum)
        return total * (1 - tolerance) - 0.02 <= computed && computed <= total * (1 + tolerance) + 0.02
    }

    private mutating func setCertain(_ total: WritableKeyPath<ReconstructedTotals, AmountField>) {
        for index in taxes.indices { taxes[index].placement.confidence = 1 }
        totalTax.placement.confidence = 1
        self[keyPath: total].placement.confidence = 1
    }

    private mutating func reconstruct() {
        let certainty = taxes.reduce(1) { $0 * $1.confidence }
        if sum > 0 { totalTax = Self.computed(sum, certainty) }
        if let incl, !taxes.isEmpty, totalExcl.value == nil {
            totalExcl = Self.computed(incl - sum, certainty * totalIncl.confidence)
        }
        if let excl, !taxes.isEmpty, totalIncl.value == nil {
            totalIncl = Self.computed(excl + sum, certainty * totalExcl.confidence)
        }
        if totalTax.value == nil, let incl, let excl, incl - excl >= 0 {
            totalTax = Self.computed(incl - excl, totalIncl.confidence * totalExcl.confidence)
        }
    }

    private static func computed(_ value: Double, _ confidence: Double) -> AmountField {
        AmountField(
            value: Decimal(string: value.description)?.rounded(toPlaces: 3),
            placement: Placement(confidence: confidence, isReconstructed: true))
    }

    private static func double(_ amount: Decimal) -> Double { Double(amount.description) ?? .nan }
}

extension InvoiceV2 {
    /// The totals, with what is missing computed from the rest.
    public var totals: ReconstructedTotals {
        ReconstructedTotals(totalIncl: totalIncl, totalExcl: totalExcl, taxes: taxes)
    }

    /// The sum of taxes, which the wire does not have.
    public var totalTax: AmountField { totals.totalTax }
}

extension InvoiceV3 {
    /// The totals, with what is missing computed from the rest.
    public var totals: ReconstructedTotals {
        ReconstructedTotals(totalIncl: totalIncl, totalExcl: totalExcl, taxes: taxes)
    }

    /// The sum of taxes, which the wire does not have.
    public var totalTax: AmountField { totals.totalTax }
}
