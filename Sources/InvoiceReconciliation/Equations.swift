import InvoiceModel

/// Which equations between net, tax, total and what else is printed hold.
struct Equations {
    enum Equation: Int, Hashable, Comparable {
        case sum, rate, taxLines, lineItems

        var name: String {
            switch self {
            case .sum: "net + tax = total"
            case .rate: "base x rate = tax"
            case .taxLines: "the tax lines add up"
            case .lineItems: "the lines add up"
            }
        }

        static func < (left: Equation, right: Equation) -> Bool { left.rawValue < right.rawValue }
    }

    private(set) var held: Set<Equation> = []
    private(set) var failed: Set<Equation> = []

    /// Whether net, tax, total and the only rate disagree. Lines are often read incompletely and say nothing
    /// against the totals.
    var contradictsItself: Bool { failed.contains(.sum) || failed.contains(.rate) }

    init(_ figures: CorrectedReadings.Figures, _ invoice: Invoice) {
        record(.sum, Self.sum(figures, invoice))
        record(.rate, Self.rate(figures, invoice.taxes))
        record(.taxLines, Self.taxLines(figures, invoice.taxes))
        record(.lineItems, Self.lineItems(figures, invoice.lineItems))
    }

    /// `holds` nil: figures for the equation are missing.
    private mutating func record(_ equation: Equation, _ holds: Bool?) {
        guard let holds else { return }
        if holds { held.insert(equation) } else { failed.insert(equation) }
    }

    private static let cent = Amount(cents: 1)

    private static func sum(_ figures: CorrectedReadings.Figures, _ invoice: Invoice) -> Bool? {
        guard let net = figures.net, let tax = figures.tax, let total = figures.total else { return nil }
        let gap = total - (net + tax)
        if gap.magnitude <= cent { return true }
        if AdjustmentSubset.explaining(gap, in: invoice.adjustments, within: cent) != nil { return true }
        // What is to pay is no total: nothing says which of them was printed here.
        return AmountDueAgrees.prepaid(invoice.adjustments).isEmpty ? false : nil
    }

    /// Only where one tax is printed is its rate that of the whole net.
    private static func rate(_ figures: CorrectedReadings.Figures, _ taxes: [Field<TaxLine>]) -> Bool? {
        guard taxes.count == 1, let rate = taxes[0].value.rate, rate != .zero else { return nil }
        let base: Amount
        let tax: Amount
        switch (figures.net, figures.tax, figures.total) {
        case (let net?, let printed?, _): (base, tax) = (net, printed)
        case (let net?, nil, let total?): (base, tax) = (net, total - net)
        case (nil, let printed?, let total?): (base, tax) = (total - printed, printed)
        default: return nil
        }
        return TaxRateAgrees.agrees(base: base, rate: rate, tax: tax)
    }

    private static func taxLines(_ figures: CorrectedReadings.Figures, _ taxes: [Field<TaxLine>]) -> Bool? {
        guard taxes.count > 1, let tax = figures.tax, let sum = TaxLinesAddUp.sum(of: taxes) else { return nil }
        return sum.isClose(to: tax, within: cent)
    }

    /// One line may be the total itself, printed once more.
    private static func lineItems(_ figures: CorrectedReadings.Figures, _ items: [Field<LineItem>]) -> Bool? {
        let amounts = items.compactMap(\.value.totalAmount)
        guard items.count > 1, amounts.count == items.count else { return nil }
        let targets = [figures.net, figures.total].compactMap { $0 }
        guard !targets.isEmpty else { return nil }
        let sum = amounts.reduce(.zero, +)
        return targets.contains { sum.isClose(to: $0, within: cent) }
    }
}
