import DocumentModel
import InvoiceModel

/// What the lower part of a till receipt proves: money handed over less change is the total, and so is the sum
/// before rounding plus the rounding.
enum TillArithmetic {
    /// Log-odds of the total for the amount that money and change leave.
    private static let cashBonus = 5.0
    /// Log-odds of the total for a rounded sum, taken from the sum before rounding.
    private static let roundingBonus = 2.6
    /// Rounding to the smallest coin: at most 0.05 either way, of larger coins 0.50 (five-cent and krone rounding).
    private static let largestRounding = Amount(cents: 50)

    /// Adds what each page proves to the scores of its amounts.
    static func add(_ amounts: inout [ScoredAmount]) {
        let pages = Dictionary(grouping: amounts.indices) { amounts[$0].pageIndex }
        for indices in pages.values {
            addCash(&amounts, indices)
            addRounding(&amounts, indices)
        }
    }

    /// Whether something was given back: the money handed over then is more than the total.
    static func hasChange(_ amounts: [ScoredAmount]) -> Bool {
        amounts.contains { strength($0.candidate, .change) > 0.3 && $0.candidate.value != .zero }
    }

    /// Whether a label says that the amount was handed over or given back, rather than asked for.
    static func isTillMoney(_ amount: AmountCandidate) -> Bool {
        strength(amount, .tendered) > 0.3 || strength(amount, .change) > 0.3
    }

    /// The say of a label of the till, less that of a total's label nearby.
    private static func strength(_ amount: AmountCandidate, _ label: LabelClass) -> Double {
        let e = amount.evidence
        let left = e.left[label.index]
        let rival = max(e.left[LabelClass.totalAmount.index], e.left[LabelClass.plainTotal.index])
        if left > 0.3 { return left > rival ? left : 0 }
        // Label in one line, amount in the next.
        return rival > 0.3 ? 0 : e.above[label.index]
    }

    private static func addCash(_ amounts: inout [ScoredAmount], _ indices: [Int]) {
        let tendered = indices.filter { strength(amounts[$0].candidate, .tendered) > 0.3 }
        let change = indices.filter { strength(amounts[$0].candidate, .change) > 0.3 }
        var proven = Set<Amount>()
        for paid in tendered {
            for back in change where amounts[back].candidate.span.tokens != amounts[paid].candidate.span.tokens {
                let total = amounts[paid].candidate.value.magnitude - amounts[back].candidate.value.magnitude
                if total > .zero { proven.insert(total) }
            }
        }
        for index in indices where proven.contains(amounts[index].candidate.value) {
            // The money itself is no total, unless nothing was given back and nothing else says the sum.
            let isMoney = tendered.contains(index) || change.contains(index)
            amounts[index].scores[TotalRole.total.rawValue] += isMoney ? 0.3 * cashBonus : cashBonus
        }
    }

    private static func addRounding(_ amounts: inout [ScoredAmount], _ indices: [Int]) {
        let roundings = Set(
            indices.map { amounts[$0].candidate }
                .filter { strength($0, .rounding) > 0.3 && $0.value != .zero && $0.value.magnitude <= largestRounding }
                .map(\.value))
        guard !roundings.isEmpty else { return }
        // The rounded sums, each with the standing of the sum that it rounds.
        var raised: [Amount: Double] = [:]
        var lowered = Set<Amount>()
        for before in indices {
            for after in indices {
                let first = amounts[before].candidate
                let second = amounts[after].candidate
                guard first.isMoney, second.isMoney, first.value.magnitude > largestRounding else { continue }
                let isBelow = second.span.box.midY > first.span.box.midY
                // The sign of a rounding is often left out; the order of the lines then tells what was rounded.
                let fits = roundings.contains {
                    (isBelow || $0.isNegative) && first.value + $0 == second.value
                        || isBelow && first.value - $0 == second.value
                }
                guard fits, isTotal(first), isTotal(second) || isTillMoney(second) else { continue }
                let standing = amounts[before].scores[TotalRole.total.rawValue]
                raised[second.value] = max(raised[second.value] ?? -.infinity, standing)
                lowered.insert(first.value)
            }
        }
        for index in indices {
            let value = amounts[index].candidate.value
            if let standing = raised[value], !lowered.contains(value) {
                let own = amounts[index].scores[TotalRole.total.rawValue] + roundingBonus
                amounts[index].scores[TotalRole.total.rawValue] =
                    isTillMoney(amounts[index].candidate) ? own : max(own, standing)
            } else if lowered.contains(value), raised[value] == nil {
                amounts[index].scores[TotalRole.total.rawValue] -= roundingBonus
            }
        }
    }

    private static func isTotal(_ amount: AmountCandidate) -> Bool {
        amount.evidence.strongest(.totalAmount, .plainTotal, .amountDue, .totalNet) > 0.25
    }
}
