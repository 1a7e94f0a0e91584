import InvoiceModel

/// The fields that an invoice is booked by, as texts.
struct CoreFields: Equatable {
    let values: [(name: String, value: String)]

    init(_ invoice: Invoice) {
        values = [
            ("invoice_number", invoice.invoiceNumber?.value ?? "-"),
            ("date", invoice.date?.value.description ?? "-"),
            ("due_date", invoice.dueDate?.value.description ?? "-"),
            ("total_amount", invoice.totalAmount?.value.description ?? "-"),
            ("total_net", invoice.totalNet?.value.description ?? "-"),
            ("total_tax", invoice.totalTax?.value.description ?? "-"),
            (
                "taxes",
                invoice.taxes.map {
                    "\($0.value.rate.map(\.description) ?? "-") \($0.value.amount.map(\.description) ?? "-")"
                }.joined(separator: ", ")
            ),
            ("supplier_name", Self.folded(invoice.supplierName?.value)),
            ("customer_name", Self.folded(invoice.customerName?.value)),
            ("currency", invoice.locale?.value.currency ?? "-"),
        ]
    }

    /// Names are the same name in small letters and with other signs between.
    private static func folded(_ name: String?) -> String {
        name.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } } ?? "-"
    }

    static func == (one: CoreFields, other: CoreFields) -> Bool { one.differences(to: other).isEmpty }

    func differences(to other: CoreFields) -> [String] {
        zip(values, other.values).filter { $0.value != $1.value }.map { "\($0.name): \($0.value) → \($1.value)" }
    }
}
