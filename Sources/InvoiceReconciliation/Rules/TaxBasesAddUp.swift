import InvoiceModel

/// The bases of the tax lines add up to the net total.
///
/// Taxes of central and state government, or of a country and its province, are taken of one and the same base:
/// such a base counts once.
enum TaxBasesAddUp {
    static func apply(_ state: inout Reconciliation) {
        let invoice = state.invoice
        let bases = invoice.taxes.compactMap(\.value.base)
        guard let net = invoice.totalNet, !bases.isEmpty, bases.count == invoice.taxes.count else { return }
        let tolerance = Amount(cents: Int64(1 + bases.count))
        let isShared = bases.count > 1 && bases.allSatisfy { $0.isClose(to: net.value) }
        guard !isShared else { return }
        let lines = invoice.taxes.indices.map(Figure.taxLine)
        let distinct = unique(bases)
        for terms in [bases, distinct] {
            let sum = terms.reduce(.zero, +)
            let text = terms.map(\.description).joined(separator: " + ")
            let gap = net.value - sum
            if gap.magnitude <= tolerance {
                state.record(
                    Check(.taxBasesAddUp, passed: true, detail: "\(text) = \(net.value)"), on: [.net] + lines,
                    strength: terms.count > 1 ? 8 : 1, isIndependent: terms.count > 1)
                return
            }
            // Shipping is taxed, a discount lowers what is taxed: both may be missing from the printed net.
            if let subset = AdjustmentSubset.explaining(-gap, in: invoice.adjustments, within: tolerance) {
                state.record(
                    Check(.taxBasesAddUp, passed: true, detail: "\(net.value)\(subset.detail) = \(text)"),
                    on: [.net] + lines + subset.figures, strength: 3)
                return
            }
        }
        mismatch(&state, distinct, net)
    }

    /// Bases that do not reach the net leave room for goods without tax; more than the net is wrong.
    private static func mismatch(_ state: inout Reconciliation, _ bases: [Amount], _ net: Field<Amount>) {
        let sum = bases.reduce(.zero, +)
        let text = bases.map(\.description).joined(separator: " + ")
        let isTooMuch = sum.magnitude > net.value.magnitude
        guard isTooMuch || bases.count > 1 else { return }
        if isTooMuch {
            state.record(
                Check(.taxBasesAddUp, passed: false, detail: "\(text) <> \(net.value)"),
                on: [.net] + state.invoice.taxes.indices.map(Figure.taxLine))
        }
        state.findings.append(
            Finding(
                isTooMuch ? .warning : .note, check: .taxBasesAddUp,
                message: "The bases of the taxes add up to \(sum), the net total is \(net.printed).",
                fields: ["taxes", "total_net"], page: state.invoice.taxes.first?.page))
    }

    private static func unique(_ bases: [Amount]) -> [Amount] {
        var result: [Amount] = []
        for base in bases where !result.contains(base) { result.append(base) }
        return result
    }
}
