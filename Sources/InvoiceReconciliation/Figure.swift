import InvoiceModel

/// Names one figure of an invoice that rules compare with others.
enum Figure: Hashable {
    case net, tax, total
    /// Index in ``Invoice/taxes``.
    case taxLine(Int)
    /// Index in ``Invoice/lineItems``.
    case lineItem(Int)
    /// Index in ``Invoice/adjustments``.
    case adjustment(Int)

    /// The three that stand or fall together.
    static let totals: [Figure] = [.net, .tax, .total]
}

extension Invoice {
    /// Changes confidence and checks of `figure`; does nothing when it was not found.
    mutating func update(_ figure: Figure, _ change: (_ confidence: inout Double, _ checks: inout [Check]) -> Void) {
        switch figure {
        case .net: Invoice.update(&totalNet, change)
        case .tax: Invoice.update(&totalTax, change)
        case .total: Invoice.update(&totalAmount, change)
        case .taxLine(let index): Invoice.update(&taxes[index], change)
        case .lineItem(let index): Invoice.update(&lineItems[index], change)
        case .adjustment(let index): Invoice.update(&adjustments[index], change)
        }
    }

    private static func update<Value>(
        _ field: inout Field<Value>, _ change: (_ confidence: inout Double, _ checks: inout [Check]) -> Void
    ) {
        change(&field.confidence, &field.checks)
    }

    private static func update<Value>(
        _ field: inout Field<Value>?, _ change: (_ confidence: inout Double, _ checks: inout [Check]) -> Void
    ) {
        guard var found = field else { return }
        update(&found, change)
        field = found
    }

    /// Confidence and checks of `figure`, or nil when it was not found.
    func evidence(_ figure: Figure) -> (confidence: Double, checks: [Check])? {
        switch figure {
        case .net: totalNet.map { ($0.confidence, $0.checks) }
        case .tax: totalTax.map { ($0.confidence, $0.checks) }
        case .total: totalAmount.map { ($0.confidence, $0.checks) }
        case .taxLine(let index): (taxes[index].confidence, taxes[index].checks)
        case .lineItem(let index): (lineItems[index].confidence, lineItems[index].checks)
        case .adjustment(let index): (adjustments[index].confidence, adjustments[index].checks)
        }
    }

    var figures: [Figure] {
        Figure.totals + taxes.indices.map(Figure.taxLine) + lineItems.indices.map(Figure.lineItem)
            + adjustments.indices.map(Figure.adjustment)
    }
}
