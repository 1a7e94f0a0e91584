import DocumentModel
import InvoiceModel

/// Scores every combination of total, net and tax; nil stands for "not printed".
enum TotalTriples {
    struct Triple {
        var total: TotalOption?
        var net: TotalOption?
        var tax: TotalOption?
        var score = -Double.infinity
    }

    static func best(
        _ options: [[TotalOption]], rates: Set<Amount>, taxLines: [TaxLineCandidate], adjustments: [Adjustment]
    ) -> Triple {
        let judge = Judge(rates: rates, taxLines: taxLines, adjustments: adjustments)
        var best = Triple()
        for total in options[0].map(Optional.some) + [nil] {
            for net in options[1].map(Optional.some) + [nil] {
                for tax in options[2].map(Optional.some) + [nil] {
                    var score = total?.score ?? TotalsDecision.absent[0]
                    score += net?.score ?? TotalsDecision.absent[1]
                    score += tax?.score ?? TotalsDecision.absent[2]
                    var bonus = judge.bonus(total: total?.value, net: net?.value, tax: tax?.value)
                    // Three well-labelled figures that do not agree are a contradiction on the paper, not a misreading.
                    if bonus <= -4, judge.isRated(net?.value, tax?.value),
                        min(total?.score ?? 0, min(net?.score ?? 0, tax?.score ?? 0)) > 1.2
                    {
                        bonus = -1.4
                    }
                    score += bonus
                    if isSameWord(total, net) || isSameWord(total, tax) || isSameWord(net, tax) { score -= 1.2 }
                    if score > best.score { best = Triple(total: total, net: net, tax: tax, score: score) }
                }
            }
        }
        return best
    }

    /// One printed number cannot play two roles unless it is printed twice.
    private static func isSameWord(_ first: TotalOption?, _ second: TotalOption?) -> Bool {
        guard let first, let second else { return false }
        return first.amount.pageIndex == second.amount.pageIndex
            && first.amount.candidate.span.tokens == second.amount.candidate.span.tokens
    }
}

/// The arithmetic part of a triple's score.
private struct Judge {
    let rates: [Amount]
    let taxSums: Set<Amount>
    /// Sum and number of the printed taxes that differ in rate, amount or name.
    let lineSum: Amount
    let lineCount: Int
    let lineAmounts: Set<Amount>
    /// Sums of discounts, shipping and the like that may stand between net and total.
    let between: [Amount]
    let prepaid: [Amount]

    init(rates: Set<Amount>, taxLines: [TaxLineCandidate], adjustments: [Adjustment]) {
        self.rates = Array(rates)
        var sums = Set(taxLines.map(\.amount))
        var distinct: [TaxLineCandidate] = []
        let proven = taxLines.filter(\.isProven)
        for line in proven.isEmpty ? taxLines : proven where line.rate != nil && line.amount != .zero {
            if !distinct.contains(where: { $0.rate == line.rate && $0.amount == line.amount && $0.code == line.code }) {
                distinct.append(line)
            }
        }
        lineSum = distinct.reduce(Amount.zero) { $0 + $1.amount }
        lineCount = distinct.count
        lineAmounts = Set(distinct.map(\.amount))
        sums.insert(lineSum)
        taxSums = taxLines.isEmpty ? [] : sums
        let amounts = adjustments.filter { [.shipping, .surcharge, .rounding].contains($0.kind) }.map(\.amount)
        let discounts = adjustments.filter { $0.kind == .discount }.map { -$0.amount.magnitude }
        var sums2: Set<Amount> = [.zero]
        for value in (amounts + discounts).prefix(5) { for sum in sums2 { sums2.insert(sum + value) } }
        between = sums2.filter { $0 != .zero }
        prepaid = adjustments.filter { $0.kind == .prepaid }.map(\.amount.magnitude)
    }

    /// Whether a printed rate turns `net` into `tax`.
    func isRated(_ net: Amount?, _ tax: Amount?) -> Bool {
        guard let net, let tax else { return false }
        return rates.contains { TaxLineFinder.agrees(net, $0, tax) }
    }

    /// Whether `tax` is the tax of one rate where several are printed: not their total.
    func isOneOfSeveral(_ tax: Amount?) -> Bool {
        guard let tax, lineCount > 1 else { return false }
        return lineAmounts.contains(tax) && !lineSum.isClose(to: tax)
    }

    func bonus(total: Amount?, net: Amount?, tax: Amount?) -> Double {
        (isOneOfSeveral(tax) ? -3.6 : 0) + agreement(total: total, net: net, tax: tax)
    }

    private func agreement(total: Amount?, net: Amount?, tax: Amount?) -> Double {
        switch (total, net, tax) {
        case (let total?, let net?, let tax?): complete(total, net, tax)
        case (let total?, let net?, nil): withoutTax(total, net)
        case (let total?, nil, let tax?): withoutNet(total, tax)
        case (nil, let net?, let tax?): rates.contains { TaxLineFinder.agrees(net, $0, tax) } ? 1 : 0
        default: 0
        }
    }

    private func complete(_ total: Amount, _ net: Amount, _ tax: Amount) -> Double {
        let sum = net + tax
        if tax == .zero { return sum.isClose(to: total) ? 1.5 : -4 }
        if tax.isNegative != total.isNegative, total != .zero { return -4 }
        var bonus: Double
        if sum.isClose(to: total, within: Amount(cents: 2)) {
            bonus = 3.2
        } else if between.contains(where: { (sum + $0).isClose(to: total, within: Amount(cents: 2)) }) {
            bonus = 2.4
        } else if prepaid.contains(where: { (sum - $0).isClose(to: total, within: Amount(cents: 2)) }) {
            // This "total" is what is left to pay.
            bonus = -1
        } else {
            // A contradiction on the paper is possible, but a wrong choice is likelier.
            return -4
        }
        if rates.contains(where: { TaxLineFinder.agrees(net, $0, tax) }) { bonus += 2 }
        if let explained = explained(tax) { bonus += explained }
        return bonus
    }

    /// The tax is a printed tax line, or the sum of several of different rates: as good as one rate's proof.
    private func explained(_ tax: Amount) -> Double? {
        if lineCount > 1, lineSum.isClose(to: tax, within: Amount(cents: 1)) { return 3.2 }
        return taxSums.contains(tax) ? 1 : nil
    }

    private func withoutTax(_ total: Amount, _ net: Amount) -> Double {
        if total.isClose(to: net) { return 0.7 }
        if net.magnitude > total.magnitude { return between.contains { (net + $0).isClose(to: total) } ? 1 : -3 }
        if taxSums.contains(where: { (net + $0).isClose(to: total, within: Amount(cents: 2)) }) { return 2.5 }
        if rates.contains(where: { (net + net.percentage($0)).isClose(to: total, within: Amount(cents: 3)) }) {
            return 1.5
        }
        return between.contains { (net + $0).isClose(to: total) } ? 1 : -0.5
    }

    private func withoutNet(_ total: Amount, _ tax: Amount) -> Double {
        if tax.magnitude >= total.magnitude, tax != .zero { return -3 }
        let net = total - tax
        var bonus = 0.0
        if rates.contains(where: { $0 != .zero && TaxLineFinder.agrees(net, $0, tax) }) { bonus += 1.5 }
        if taxSums.contains(tax) { bonus += 0.5 }
        return bonus
    }
}
