import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// The role that an amount can play among the totals.
package enum TotalRole: Int, Sendable, CaseIterable {
    case total, net, tax
}

/// An amount with its log-odds of playing each role.
package struct ScoredAmount: Sendable {
    package var candidate: AmountCandidate
    /// Index in the pages that were scored together.
    package var pageIndex: Int
    package var scores: [Double]

    package func score(_ role: TotalRole) -> Double { scores[role.rawValue] }
}

/// Rule scores for totals: labels first, then place, type and arithmetic.
///
/// Weights are log-odds, set by hand and checked against labelled invoices of many issuers.
enum TotalScores {
    static func score(_ pages: [PageFacts]) -> [ScoredAmount] {
        var result: [ScoredAmount] = []
        for (index, page) in pages.enumerated() {
            let sums = ColumnSums.find(page)
            let sizes = page.amounts.map { fontSize($0, page) }
            let common = page.context.layout.commonFontSize
            for (position, amount) in page.amounts.enumerated() {
                guard isEligible(amount, page) else { continue }
                var scores = scores(amount, page, index, pages.count, size: sizes[position], common: common)
                if sums.contains(position) { addColumnSum(&scores, amount) }
                result.append(ScoredAmount(candidate: amount, pageIndex: index, scores: scores))
            }
        }
        addMagnitude(&result)
        RowTriples.add(&result)
        TillArithmetic.add(&result)
        return result
    }

    /// Plain whole numbers count only where a label of totals announces them.
    private static func isEligible(_ amount: AmountCandidate, _ page: PageFacts) -> Bool {
        if page.items.headerLines.contains(amount.span.line) { return false }
        if amount.isMoney { return true }
        let announced = amount.evidence.strongest(.totalAmount, .amountDue, .plainTotal, .totalNet, .totalTax)
        if amount.decimals == 0 { return announced > 0.35 && !page.items.lines.contains(amount.span.line) }
        return announced > 0.25
    }

    private static func scores(
        _ amount: AmountCandidate, _ page: PageFacts, _ index: Int, _ count: Int, size: Double, common: Double
    ) -> [Double] {
        let e = amount.evidence
        let inItems = page.items.lines.contains(amount.span.line)
        let adjustment = e.strongest(.prepaid, .discount, .shipping, .surcharge, .rounding)
        let foreign = max(adjustment, e.strongest(.carryOver, .unitPrice, .quantity))
        let gross = e[.totalAmount]
        let net = e[.totalNet]
        let tax = e[.totalTax]
        var total = -3.2 + 5.0 * gross + 2.6 * e[.amountDue] + 3.2 * e[.plainTotal]
        total -= 2.4 * max(0, net - 0.7 * gross) + 2.6 * max(0, tax - 0.7 * gross)
        var netScore = -3.2 + 5.2 * net + 1.3 * e[.taxBase] + 0.6 * e[.plainTotal]
        netScore -= 2.2 * max(0, gross - 0.8 * net) + 2.2 * max(0, tax - 0.8 * net) + 1.2 * max(0, e[.amountDue] - net)
        var taxScore = -3.4 + 5.4 * tax + 0.8 * e[.lineTax]
        taxScore -= 2.0 * max(0, gross - 0.8 * tax) + 2.0 * max(0, net - 0.8 * tax)
        if sharesLineWithRate(amount, page) { taxScore += 0.7 }
        let carried = e[.carryOver] > 0.3 ? 4.0 : 0
        let fromItems = inItems ? 3.2 : 0
        // A heading-sized or bold amount is most likely what is to be paid.
        let emphasis = (size > 1.15 * common ? 0.6 : 0) + (isBold(amount, page) ? 0.5 : 0)
        total += emphasis - 1.6 * max(0, foreign - 0.6 * gross) - carried - fromItems
        netScore -= 1.6 * max(0, foreign - 0.6 * net) + carried + fromItems
        taxScore -= 1.6 * max(0, foreign - 0.6 * tax) + carried + fromItems
        let till = tillPenalty(amount, page)
        total -= till
        netScore -= 1.3 * till
        taxScore -= 1.3 * till
        if amount.isMoney { total += 0.5 } else { total -= 0.7 }
        if amount.currency != nil { total += 0.3 }
        // Of several pages the last one carries the totals.
        if count > 1 {
            let place = 0.8 * Double(index) / Double(count - 1)
            total += place
            netScore += place
            taxScore += place
        }
        return [total, netScore, taxScore]
    }

    /// The last figure of a column that is the sum of those above it is what the column's heading says.
    private static func addColumnSum(_ scores: inout [Double], _ amount: AmountCandidate) {
        let above = amount.evidence.above
        let roles: [[LabelClass]] = [
            [.totalAmount, .plainTotal], [.totalNet, .taxBase, .lineTotal], [.totalTax, .lineTax],
        ]
        for (role, classes) in roles.enumerated() {
            let heading = classes.map { above[$0.index] }.max() ?? 0
            scores[role] += heading > 0.12 ? 2.4 : role == 2 ? 0 : 0.6
        }
    }

    /// Money handed over, change and numbers of pieces are no totals; without change, what was paid may be one.
    private static func tillPenalty(_ amount: AmountCandidate, _ page: PageFacts) -> Double {
        let left = amount.evidence.left
        let counted = left[LabelClass.itemCount.index]
        let count = amount.isMoney ? 1.2 * counted : 3 * counted
        let change = 3.5 * left[LabelClass.change.index]
        let paid = left[LabelClass.tendered.index]
        let hasChange = page.context.labels.contains { $0.has(.change) }
        let rival = max(left[LabelClass.totalAmount.index], left[LabelClass.plainTotal.index])
        return max(count, max(change - 2 * rival, paid > rival ? (hasChange ? 2.6 : -1.6) * paid : 0))
    }

    private static func sharesLineWithRate(_ amount: AmountCandidate, _ page: PageFacts) -> Bool {
        page.rates.contains { $0.span.line == amount.span.line && $0.span.box.maxX <= amount.span.box.minX + 1 }
    }

    private static func fontSize(_ amount: AmountCandidate, _ page: PageFacts) -> Double {
        amount.span.tokens.map { page.context.layout.tokens[$0].fontSize }.max() ?? 0
    }

    private static func isBold(_ amount: AmountCandidate, _ page: PageFacts) -> Bool {
        amount.span.tokens.allSatisfy { page.context.layout.tokens[$0].isBold }
    }

    /// The largest amount is likely the total; repeated amounts are likely totals of some kind.
    private static func addMagnitude(_ amounts: inout [ScoredAmount]) {
        // Money handed over is often more than was asked for.
        let hasChange = TillArithmetic.hasChange(amounts)
        let asked = amounts.filter { !hasChange || !TillArithmetic.isTillMoney($0.candidate) }
        guard
            let largest = (asked.isEmpty ? amounts : asked).lazy.map({ $0.candidate.value.magnitude }).max(),
            largest > .zero
        else { return }
        let hasMoney = amounts.contains { $0.candidate.isMoney && $0.candidate.value != .zero }
        var repeats: [Amount: Int] = [:]
        for amount in amounts { repeats[amount.candidate.value.magnitude, default: 0] += 1 }
        for index in amounts.indices {
            let value = amounts[index].candidate.value.magnitude
            if value == largest { amounts[index].scores[0] += 0.9 }
            if value == .zero { amounts[index].scores[0] -= 1.5; amounts[index].scores[1] -= 1 }
            if (repeats[value] ?? 0) > 1 { amounts[index].scores[0] += 0.3 }
            // Beside sums of money a bare whole number counts pieces.
            if hasMoney, !amounts[index].candidate.isMoney, amounts[index].candidate.decimals == 0 {
                for role in amounts[index].scores.indices { amounts[index].scores[role] -= 2.2 }
            }
            // Tax is a small part of the whole.
            if value + value > largest { amounts[index].scores[2] -= 1.2 }
        }
    }
}
