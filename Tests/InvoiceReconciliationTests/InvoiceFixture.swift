import DocumentModel
import InvoiceModel

/// Invoices written down in a few figures, in cents.
enum InvoiceFixture {
    static func invoice(
        net: Int64? = nil, tax: Int64? = nil, total: Int64? = nil, taxes: [TaxLine] = [],
        adjustments: [Adjustment] = [], lines: [LineItem] = [], confidence: Double = 0.7
    ) -> Invoice {
        var invoice = Invoice()
        invoice.totalNet = net.map { printed(Amount(cents: $0), confidence, word: 1) }
        invoice.totalTax = tax.map { printed(Amount(cents: $0), confidence, word: 2) }
        invoice.totalAmount = total.map { printed(Amount(cents: $0), confidence, word: 3) }
        invoice.taxes = taxes.enumerated().map { printed($1, confidence, word: 100 + $0) }
        invoice.adjustments = adjustments.enumerated().map { printed($1, confidence, word: 200 + $0) }
        invoice.lineItems = lines.enumerated().map { printed($1, confidence, word: 300 + $0) }
        return invoice
    }

    static func taxLine(_ rate: Int?, _ amount: Int64?, base: Int64? = nil) -> TaxLine {
        TaxLine(
            rate: rate.map { Amount($0) }, amount: amount.map { Amount(cents: $0) },
            base: base.map { Amount(cents: $0) })
    }

    static func adjustment(_ kind: Adjustment.Kind, _ cents: Int64) -> Adjustment {
        Adjustment(kind: kind, amount: Amount(cents: cents))
    }

    static func line(_ total: Int64?, quantity: Int? = nil, price: Int64? = nil) -> LineItem {
        LineItem(
            quantity: quantity.map { Amount($0) }, unitPrice: price.map { Amount(cents: $0) },
            totalAmount: total.map { Amount(cents: $0) })
    }

    private static func printed<Value>(_ value: Value, _ confidence: Double, word: Int) -> Field<Value> {
        Field(
            value: value, confidence: confidence,
            polygon: Polygon(
                box: Box(minX: 100, minY: Double(word), maxX: 150, maxY: Double(word + 1)),
                in: PageSize(width: 600, height: 800)),
            page: 0, words: [WordReference(page: 0, word: word)], text: "figure \(word)")
    }
}

extension Field {
    /// Whether the checks of `kind` passed; empty when it was not checked.
    func outcomes(_ kind: Check.Kind) -> [Bool] { checks.filter { $0.kind == kind }.map(\.passed) }
}
