import InvoiceModel

/// base × rate = tax, line by line.
///
/// A line without a printed base is tried with the net total; where that agrees, the net is its base. A line that
/// takes a tax off (a withholding tax, printed with a minus under a positive base) is compared by size.
enum TaxRateAgrees {
    /// One cent and 0.005 % of the base, at most ten cents: sellers round tax by line of goods.
    static func tolerance(base: Amount) -> Amount {
        min(Amount(cents: 10), Amount(cents: 1) + Amount(micros: base.magnitude.micros / 20_000))
    }

    static func agrees(base: Amount, rate: Amount, tax: Amount) -> Bool {
        let expected = base.percentage(rate)
        let isWithheld = tax.isNegative && !base.isNegative && !rate.isNegative
        return expected.isClose(to: isWithheld ? -tax : tax, within: tolerance(base: base))
    }

    static func apply(_ state: inout Reconciliation) {
        for (index, line) in state.invoice.taxes.enumerated() {
            guard let rate = line.value.rate, let tax = line.value.amount, let base = line.value.base else { continue }
            let passed = agrees(base: base, rate: rate, tax: tax)
            record(&state, index, base: base, rate: rate, tax: tax, passed: passed)
            if !passed {
                warn(&state, index, "\(rate) % of \(base) is \(base.percentage(rate).rounded()), not \(tax).")
            }
        }
        applyToNet(&state)
    }

    /// Lines without a base: either all of them are taken of the whole net, or no base is known.
    private static func applyToNet(_ state: inout Reconciliation) {
        let open = state.invoice.taxes.indices.filter { state.invoice.taxes[$0].value.base == nil }
        guard let net = state.invoice.totalNet?.value, net != .zero, !open.isEmpty,
            open.count == state.invoice.taxes.count
        else { return }
        var lines: [(index: Int, rate: Amount, tax: Amount)] = []
        for index in open {
            let line = state.invoice.taxes[index].value
            guard let rate = line.rate, rate != .zero, let tax = line.amount else { return }
            lines.append((index, rate, tax))
        }
        if lines.allSatisfy({ agrees(base: net, rate: $0.rate, tax: $0.tax) }) {
            for line in lines {
                state.invoice.taxes[line.index].value.base = net
                record(&state, line.index, base: net, rate: line.rate, tax: line.tax, passed: true)
            }
        } else if lines.count == 1 {
            applyToPart(&state, lines[0], net)
        }
    }

    /// A single tax that is not one of the whole net: less is lawful (untaxed goods), more is not.
    private static func applyToPart(
        _ state: inout Reconciliation, _ line: (index: Int, rate: Amount, tax: Amount), _ net: Amount
    ) {
        guard let base = (line.tax * Amount(100)).divided(by: line.rate),
            line.tax.magnitude > net.percentage(line.rate).magnitude
        else { return }
        let reach = tolerance(base: net) + Amount(cents: 10)
        if let subset = AdjustmentSubset.explaining(base - net, in: state.invoice.adjustments, within: reach) {
            state.record(
                Check(
                    .taxRateAgrees, passed: true, detail: "(\(net)\(subset.detail)) x \(line.rate) % = \(line.tax)"),
                on: [.taxLine(line.index)] + subset.figures, strength: 4)
        } else {
            record(&state, line.index, base: net, rate: line.rate, tax: line.tax, passed: false)
            warn(
                &state, line.index,
                "\(line.rate) % of the net \(net) is \(net.percentage(line.rate).rounded()), less than \(line.tax).")
        }
    }

    private static func record(
        _ state: inout Reconciliation, _ index: Int, base: Amount, rate: Amount, tax: Amount, passed: Bool
    ) {
        let check = Check(
            .taxRateAgrees, passed: passed, detail: "\(base) x \(rate) % \(passed ? "=" : "<>") \(tax)")
        var figures: [Figure] = [.taxLine(index)]
        if passed {
            if state.invoice.totalNet?.value == base { figures.append(.net) }
            if state.invoice.totalTax?.value == tax { figures.append(.tax) }
        }
        state.record(check, on: figures, strength: tax == .zero ? 1 : 12, isIndependent: true)
    }

    private static func warn(_ state: inout Reconciliation, _ index: Int, _ message: String) {
        state.findings.append(
            Finding(
                .warning, check: .taxRateAgrees, message: message, fields: ["taxes"],
                page: state.invoice.taxes[index].page))
    }
}
