import InvoiceWire

/// The columns of the table of line items, which names for each the file and the invoice.
enum LineItemColumns {
    struct Record {
        var file: String
        var invoiceNumber: String?
        /// On the invoice, from 1.
        var position: Int
        var item: InvoiceV4.LineItem
    }

    typealias Definition = ColumnDefinition<Record>

    static let all: [Definition] = [
        Definition("file", width: 30) { .text($0.file) },
        Definition("invoice_number", width: 18) { .text($0.invoiceNumber) },
        Definition("position", width: 8) { .count($0.position) },
        Definition("description", width: 48) { .text($0.item.description) },
        Definition("product_code", width: 16) { .text($0.item.productCode) },
        Definition("quantity", width: 10) { .number($0.item.quantity) },
        Definition("unit_measure") { .text($0.item.unitMeasure) },
        Definition("unit_price", width: 14) { .number($0.item.unitPrice, .amount) },
        Definition("tax_rate", width: 10) { .number($0.item.taxRate) },
        Definition("tax_amount", width: 14) { .number($0.item.taxAmount, .amount) },
        Definition("total_amount", width: 14) { .number($0.item.totalAmount, .amount) },
        Definition("page", width: 8) { $0.item.page.map { .count($0 + 1) } ?? .empty },
        Definition("confidence", width: 10) { .share($0.item.confidence) },
    ]

    static func records(of record: InvoiceRecord) -> [Record] {
        guard let invoice = record.invoice else { return [] }
        return invoice.lineItems.enumerated().map { index, item in
            Record(
                file: record.file, invoiceNumber: invoice.invoiceNumber.value, position: index + 1, item: item)
        }
    }
}
