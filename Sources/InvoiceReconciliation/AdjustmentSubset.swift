import InvoiceModel

/// Adjustments that together explain a difference between two sums.
struct AdjustmentSubset {
    /// Indices in ``Invoice/adjustments``.
    var indices: [Int]
    /// ` + 10.00 (shipping) - 5.00 (discount)`.
    var detail: String

    var figures: [Figure] { indices.map(Figure.adjustment) }

    /// Adjustments beyond these are not tried: a subset of many numbers explains nearly every difference.
    static let most = 5

    /// The smallest subset of what may stand between net and total that gives `gap`; nil when none does.
    ///
    /// Shipping, surcharge and rounding count with the sign that is printed, a discount is always taken off.
    static func explaining(
        _ gap: Amount, in adjustments: [Field<Adjustment>], within tolerance: Amount
    ) -> AdjustmentSubset? {
        let steps = Array(steps(adjustments).prefix(most))
        guard !steps.isEmpty else { return nil }
        let masks = (1..<1 << steps.count).sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
        for mask in masks {
            let chosen = steps.indices.filter { mask >> $0 & 1 == 1 }.map { steps[$0] }
            guard chosen.reduce(Amount.zero, { $0 + $1.amount }).isClose(to: gap, within: tolerance) else { continue }
            return AdjustmentSubset(indices: chosen.map(\.index), detail: chosen.map(\.detail).joined())
        }
        return nil
    }

    /// Whether anything is printed that may stand between net and total.
    static func exists(in adjustments: [Field<Adjustment>]) -> Bool { !steps(adjustments).isEmpty }

    private struct Step {
        var index: Int
        var amount: Amount
        var kind: Adjustment.Kind

        var detail: String { " \(amount.isNegative ? "-" : "+") \(amount.magnitude) (\(kind.rawValue))" }
    }

    private static func steps(_ adjustments: [Field<Adjustment>]) -> [Step] {
        adjustments.enumerated().compactMap { index, field in
            let amount = field.value.amount
            guard amount != .zero else { return nil }
            switch field.value.kind {
            case .shipping, .surcharge, .rounding: return Step(index: index, amount: amount, kind: field.value.kind)
            case .discount: return Step(index: index, amount: -amount.magnitude, kind: .discount)
            case .prepaid, .amountDue: return nil
            }
        }
    }
}
