import DocumentModel
import InvoiceModel

extension InvoiceDocument {
    /// Two pages of a made-up invoice with every field filled: totals and parties on page 0, lines on both.
    static var full: InvoiceDocument {
        var first = Invoice.head
        first.lineItems = [.hosting]
        var second = Invoice()
        second.locale = Classified(value: InvoiceLocale(language: "de"), confidence: 0.5)
        second.documentType = Classified(value: .invoice, confidence: 0.5)
        second.lineItems = [.hours]
        var whole = Invoice.head
        whole.lineItems = [.hosting, .hours]
        return InvoiceDocument(
            pages: [
                PageInvoice(
                    index: 0, size: PageSize(width: 595, height: 842),
                    orientation: Classified(value: 0, confidence: 0.996), source: .textLayer, invoice: first),
                PageInvoice(
                    index: 1, size: PageSize(width: 595, height: 842),
                    orientation: Classified(value: 90, confidence: 0.8), source: .recognized, invoice: second),
            ], invoice: whole,
            findings: [
                Finding(
                    .contradiction, check: .taxLinesAddUp, message: "19.00 + 14.00 is not 33.01.",
                    fields: ["taxes", "total_tax"], page: 0),
                Finding(.note, message: "Page 2 was read from its image."),
            ])
    }

    /// One page on which nothing was found.
    static var empty: InvoiceDocument {
        InvoiceDocument(
            pages: [
                PageInvoice(
                    index: 0, size: PageSize(width: 595, height: 842), orientation: Classified(value: 0, confidence: 0),
                    source: .none, invoice: Invoice())
            ], invoice: Invoice(), findings: [])
    }
}

extension Field<LineItem> {
    static var hosting: Field<LineItem> {
        Field(
            value: LineItem(
                description: "Web hosting,\nfor the whole of the year 2026", productCode: "WH-12",
                quantity: Amount(8000),
                unit: "MB", unitPrice: Amount(micros: 12_500), taxRate: Amount(19), taxAmount: Amount(19),
                totalAmount: Amount(100)),
            confidence: 0.97, polygon: .line(at: 0.5), page: 0,
            words: [WordReference(page: 0, word: 30), WordReference(page: 0, word: 31)], text: "Web hosting 100.00",
            checks: [Check(.lineProductAgrees, passed: true, detail: "8000 × 0.0125 = 100.00")])
    }

    static var hours: Field<LineItem> {
        Field(
            value: LineItem(description: "Hours", totalAmount: Amount(200)), confidence: 0.875,
            polygon: .line(at: 0.1), page: 1, words: [WordReference(page: 1, word: 0)], text: "Hours 200.00")
    }
}

extension Polygon {
    /// A line of text at `top`, from a tenth to nine tenths of the width.
    static func line(at top: Double) -> Polygon {
        Polygon(
            box: Box(minX: 59.5, minY: top * 842, maxX: 535.5, maxY: top * 842 + 10),
            in: PageSize(width: 595, height: 842))
    }
}
