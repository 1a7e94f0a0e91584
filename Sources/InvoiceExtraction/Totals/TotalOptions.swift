import DocumentModel
import InvoiceModel

/// One value that a role may take, with its best occurrence.
struct TotalOption: Sendable {
    var value: Amount
    var score: Double
    var amount: ScoredAmount
}

enum TotalOptions {
    /// Which of several places that print one value is shown: the total itself rather than what is left to pay.
    private static func preference(_ amount: ScoredAmount, _ role: TotalRole) -> Double {
        let e = amount.candidate.evidence
        return amount.score(role) - (role == .total ? 3 * e[.amountDue] : 0)
    }

    /// The best values for a role. Equal values printed in several places support each other (noisy-or in log-odds).
    static func best(_ scored: [ScoredAmount], _ role: TotalRole, width: Int) -> [TotalOption] {
        var byValue: [Amount: TotalOption] = [:]
        for amount in scored {
            let score = amount.score(role)
            guard score > -6 else { continue }
            let value = amount.candidate.value
            if var known = byValue[value] {
                let support = 0.25 * max(0, min(score, known.score) + 2)
                if preference(amount, role) > preference(known.amount, role) { known.amount = amount }
                known.score = max(score, known.score)
                known.score += min(0.6, support)
                byValue[value] = known
            } else {
                byValue[value] = TotalOption(value: value, score: score, amount: amount)
            }
        }
        return Array(
            byValue.values.sorted { ($0.score, $0.value) > ($1.score, $1.value) }.prefix(width))
    }
}
