import InvoiceWire

/// The columns of the table of invoices: the fields of version 4 under their names, then how sure they are and what was
/// checked.
enum InvoiceColumns {
    typealias Definition = ColumnDefinition<InvoiceRecord>

    static let all: [Definition] =
        [Definition("file", width: 30) { .text($0.file) }] + document + dates + totals + supplier + customer
        + confidences + proofs

    private static func field(
        _ name: String, width: Int = 12, _ cell: @escaping @Sendable (InvoiceV4) -> TableCell
    ) -> Definition {
        Definition(name, width: width) { $0.invoice.map(cell) ?? .empty }
    }

    private static let document: [Definition] = [
        field("document_type") { .text($0.documentType.value) },
        field("document_type_extended") { .text($0.documentTypeExtended.value) },
        field("category") { .text($0.category.value) },
        field("subcategory") { .text($0.subcategory.value) },
        field("invoice_number", width: 18) { .text($0.invoiceNumber.value) },
        field("po_number", width: 16) { .text($0.poNumber.value) },
        field("reference_numbers", width: 18) { .text(FieldTexts.joined($0.referenceNumbers.map(\.value))) },
    ]

    private static let dates: [Definition] = [
        field("date") { .day($0.date.value) },
        field("due_date") { .day($0.dueDate.value) },
        field("due_date_is_computed") { $0.dueDate.value == nil ? .empty : .flag($0.dueDate.isComputed) },
        field("payment_date") { .day($0.paymentDate.value) },
    ]

    private static let totals: [Definition] = [
        field("total_net", width: 14) { .number($0.totalNet.value, .amount) },
        field("total_tax", width: 14) { .number($0.totalTax.value, .amount) },
        field("total_amount", width: 14) { .number($0.totalAmount.value, .amount) },
        field("currency") { .text($0.locale.currency) },
        field("taxes", width: 24) { .text(FieldTexts.taxes($0.taxes)) },
        field("language") { .text($0.locale.language) },
        field("country") { .text($0.locale.country) },
    ]

    private static let supplier: [Definition] = [
        field("supplier_name", width: 28) { .text($0.supplierName.rawValue ?? $0.supplierName.value) },
        field("supplier_address", width: 36) { .text($0.supplierAddress.value) },
        field("supplier_phone_number", width: 18) { .text($0.supplierPhoneNumber.value) },
        field("supplier_website", width: 22) { .text($0.supplierWebsite.value) },
        field("supplier_email", width: 22) { .text($0.supplierEmail.value) },
        field("supplier_company_registrations", width: 28) {
            .text(FieldTexts.registrations($0.supplierCompanyRegistrations))
        },
        field("supplier_iban", width: 28) { .text(FieldTexts.joined($0.supplierPaymentDetails.map(\.iban))) },
        field("supplier_swift", width: 14) { .text(FieldTexts.joined($0.supplierPaymentDetails.map(\.swift))) },
        field("supplier_account_number", width: 18) {
            .text(FieldTexts.joined($0.supplierPaymentDetails.map(\.accountNumber)))
        },
        field("supplier_routing_number", width: 18) {
            .text(FieldTexts.joined($0.supplierPaymentDetails.map(\.routingNumber)))
        },
    ]

    private static let customer: [Definition] = [
        field("customer_name", width: 28) { .text($0.customerName.rawValue ?? $0.customerName.value) },
        field("customer_address", width: 36) { .text($0.customerAddress.value) },
        field("customer_id", width: 16) { .text($0.customerID.value) },
        field("customer_company_registrations", width: 28) {
            .text(FieldTexts.registrations($0.customerCompanyRegistrations))
        },
        field("shipping_address", width: 36) { .text($0.shippingAddress.value) },
        field("billing_address", width: 36) { .text($0.billingAddress.value) },
    ]

    /// Of what is paid and booked; empty where nothing was found.
    private static let confidences: [Definition] = [
        field("invoice_number_confidence") { confidence($0.invoiceNumber, $0.invoiceNumber.value) },
        field("date_confidence") { confidence($0.date, $0.date.value) },
        field("due_date_confidence") { confidence($0.dueDate, $0.dueDate.value) },
        field("total_net_confidence") { confidence($0.totalNet, $0.totalNet.value) },
        field("total_tax_confidence") { confidence($0.totalTax, $0.totalTax.value) },
        field("total_amount_confidence") { confidence($0.totalAmount, $0.totalAmount.value) },
        field("supplier_name_confidence") { confidence($0.supplierName, $0.supplierName.value) },
        field("customer_name_confidence") { confidence($0.customerName, $0.customerName.value) },
    ]

    private static func confidence(_ field: some PlacedField, _ value: Any?) -> TableCell {
        value == nil ? .empty : .share(field.confidence)
    }

    /// From `document.crossfoot`; empty where the server does not send it.
    private static let proofs: [Definition] = [
        Definition("pages", width: 8) { $0.document.map { .count($0.pageCount) } ?? .empty },
        field("line_items", width: 8) { .count($0.lineItems.count) },
        Definition("checks_passed") { $0.document?.crossfoot.map { .count(CheckCount($0).passed) } ?? .empty },
        Definition("checks_failed") { $0.document?.crossfoot.map { .count(CheckCount($0).failed) } ?? .empty },
        Definition("contradictions", width: 40) { messages($0, severity: "contradiction") },
        Definition("warnings", width: 40) { messages($0, severity: "warning") },
        Definition("error", width: 40) { .text($0.error) },
    ]

    private static func messages(_ record: InvoiceRecord, severity: String) -> TableCell {
        .text(record.document?.crossfoot.map { FieldTexts.messages($0.findings, severity: severity) })
    }
}
