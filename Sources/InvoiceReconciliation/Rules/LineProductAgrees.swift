import InvoiceModel

/// quantity × unit price = line total, to half a percent: unit prices are printed rounded.
enum LineProductAgrees {
    static func apply(_ state: inout Reconciliation) {
        var checked = 0
        var failed: [Int] = []
        for (index, line) in state.invoice.lineItems.enumerated() {
            guard let quantity = line.value.quantity, let price = line.value.unitPrice,
                let total = line.value.totalAmount
            else { continue }
            let tolerance = max(Amount(cents: 2), Amount(micros: total.magnitude.micros / 200))
            let passed = (quantity * price).isClose(to: total, within: tolerance)
            checked += 1
            if !passed { failed.append(index) }
            state.record(
                Check(
                    .lineProductAgrees, passed: passed,
                    detail: "\(quantity) x \(price) \(passed ? "=" : "<>") \(total)"),
                on: [.lineItem(index)], strength: quantity == Amount(1) ? 2 : 5)
        }
        guard failed.count * 2 > checked, let first = failed.first else { return }
        let detail = state.invoice.lineItems[first].checks.last?.detail ?? ""
        state.findings.append(
            Finding(
                .note, check: .lineProductAgrees,
                message:
                    "In \(failed.count) of \(checked) lines, quantity and unit price do not give the total; first: \(detail).",
                fields: ["line_items"], page: state.invoice.lineItems[first].page))
    }
}
