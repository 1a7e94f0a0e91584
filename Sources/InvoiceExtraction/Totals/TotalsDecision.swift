import DocumentModel
import InvoiceModel

/// The totals of a page or document, decided together.
package struct DecidedTotals: Sendable {
    package var total: Field<Amount>?
    package var net: Field<Amount>?
    package var tax: Field<Amount>?
    package var taxes: [Field<TaxLine>] = []
    package var adjustments: [Field<Adjustment>] = []
}

/// Chooses total, net and tax jointly: the triple with the best sum of label scores and arithmetic proof.
///
/// What is missing on the paper stays nil here; reconciliation computes it.
package enum TotalsDecision {
    /// Candidates kept for each role.
    static let width = 10
    /// Log-odds of a role being printed nowhere.
    static let absent: [Double] = [-2.2, -0.2, -0.2]

    package static func decide(_ pages: [PageFacts]) -> DecidedTotals {
        let scored = TotalScores.score(pages)
        var result = DecidedTotals()
        result.adjustments = AdjustmentFinder.find(pages)
        guard !scored.isEmpty else { return result }
        let rates = Set(pages.flatMap { $0.rates.map(\.rate) })
        let options = TotalRole.allCases.map { TotalOptions.best(scored, $0, width: width) }
        let nets = options[1].map(\.value) + options[0].map(\.value)
        let lines = pages.enumerated().flatMap { TaxLineFinder.find($1, pageIndex: $0, nets: nets) }
        let triple = TotalTriples.best(
            options, rates: rates, taxLines: lines, adjustments: result.adjustments.map(\.value))
        result.total = field(triple.total, .total, options, pages)
        result.net = field(triple.net, .net, options, pages)
        result.tax = field(triple.tax, .tax, options, pages)
        // "Amount due" that repeats the total says nothing of its own.
        result.adjustments.removeAll { $0.value.kind == .amountDue && $0.words == result.total?.words }
        result.taxes = TaxLineChoice.choose(
            lines, net: triple.net?.value, tax: triple.tax?.value, total: triple.total?.value, pages: pages,
            fallback: result.tax)
        return result
    }

    private static func field(
        _ option: TotalOption?, _ role: TotalRole, _ options: [[TotalOption]], _ pages: [PageFacts]
    ) -> Field<Amount>? {
        guard let option else { return nil }
        let rival = options[role.rawValue].first { $0.value != option.value }?.score ?? -4
        let margin = option.score - rival
        let confidence = Confidence.logistic(0.3 + 0.55 * option.score + 0.25 * margin)
        let page = pages[option.amount.pageIndex]
        return page.field(option.value, option.amount.candidate.span, confidence: confidence)
    }
}

/// Turns log-odds into the confidence that leaves the engine.
package enum Confidence {
    /// 1 / (1 + e^-x), cut to 0.01…0.99 and to two decimals: only a proof gives 1.
    package static func logistic(_ x: Double) -> Double {
        let value = 1 / (1 + exponential(-x))
        return (min(0.99, max(0.01, value)) * 100).rounded() / 100
    }

    /// e^x by squaring (1 + x/1024)^1024; within 1 % for |x| < 4, monotone everywhere.
    private static func exponential(_ x: Double) -> Double {
        var base = max(0, 1 + x / 1024)
        for _ in 0..<10 { base *= base }
        return base
    }
}
