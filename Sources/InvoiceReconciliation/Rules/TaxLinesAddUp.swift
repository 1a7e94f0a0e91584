import InvoiceModel

/// The tax lines add up to the tax total.
enum TaxLinesAddUp {
    /// The sum of all lines; nil when there are none or one has no amount.
    static func sum(of lines: [Field<TaxLine>]) -> Amount? {
        guard !lines.isEmpty else { return nil }
        var sum = Amount.zero
        for line in lines {
            guard let amount = line.value.amount else { return nil }
            sum = sum + amount
        }
        return sum
    }

    static func apply(_ state: inout Reconciliation) {
        let invoice = state.invoice
        guard let sum = sum(of: invoice.taxes) else { return }
        let terms = invoice.taxes.compactMap { $0.value.amount?.description }.joined(separator: " + ")
        let lines = invoice.taxes.indices.map(Figure.taxLine)
        let tolerance = TotalsAgree.tolerance(taxLines: lines.count)
        if let tax = invoice.totalTax {
            guard !tax.isComputed else { return }
            let raised = invoice.taxes.compactMap(\.value.amount).filter { !$0.isNegative }
            if tax.value.isClose(to: sum, within: tolerance) {
                state.record(
                    Check(.taxLinesAddUp, passed: true, detail: "\(terms) = \(tax.value)"), on: [.tax] + lines,
                    strength: strength(invoice.taxes), isIndependent: lines.count > 1)
            } else if raised.count < lines.count, raised.reduce(.zero, +).isClose(to: tax.value, within: tolerance) {
                let kept = raised.map(\.description).joined(separator: " + ")
                state.record(
                    Check(.taxLinesAddUp, passed: true, detail: "\(kept) = \(tax.value), without taxes withheld"),
                    on: [.tax] + lines, strength: 2)
            } else {
                let check = Check(.taxLinesAddUp, passed: false, detail: "\(terms) <> \(tax.value)")
                state.record(check, on: [.tax] + lines)
                warn(
                    &state, "The taxes add up to \(sum), but the tax total is \(tax.printed).",
                    ["taxes", "total_tax"])
            }
        } else if let net = invoice.totalNet, let total = invoice.totalAmount {
            // The tax was left open because its lines do not lead from net to total.
            let check = Check(.taxLinesAddUp, passed: false, detail: "\(terms) <> \(total.value) - \(net.value)")
            state.record(check, on: lines)
            warn(
                &state,
                "The taxes add up to \(sum), but from the net \(net.printed) to the total \(total.printed) it is \(total.value - net.value).",
                ["taxes", "total_net", "total_amount"])
        }
    }

    /// One line is mostly the tax total itself, printed once; several that add up are no accident, and less so
    /// when each of them fits its rate.
    private static func strength(_ lines: [Field<TaxLine>]) -> Double {
        guard lines.count(where: { $0.value.amount != .zero }) > 1 else { return 1 }
        let allFit = lines.allSatisfy { $0.checks.contains { $0.kind == .taxRateAgrees && $0.passed } }
        return allFit ? 12 : 5
    }

    private static func warn(_ state: inout Reconciliation, _ message: String, _ fields: [String]) {
        state.findings.append(
            Finding(
                .warning, check: .taxLinesAddUp, message: message, fields: fields,
                page: state.invoice.taxes.first?.page))
    }
}
