import InvoiceWire

/// Answers as two tables: one row for each file, and one for each line item.
///
/// Only the cells are kept, not the answers.
package struct InvoiceTables: Sendable {
    package private(set) var invoices = Table(name: "Invoices", columns: InvoiceColumns.all.map(\.column))
    package private(set) var lineItems = Table(name: "Line items", columns: LineItemColumns.all.map(\.column))

    package init() {}

    /// A row for the file, and one for each of its line items.
    ///
    /// - Parameter file: as a person should see it.
    package mutating func add(_ document: DocumentObject<InvoiceV4>, file: String) {
        add(InvoiceRecord(file: file, document: document))
    }

    /// A row that has the file and the reason, so that no file is forgotten.
    package mutating func add(failure: String, file: String) {
        add(InvoiceRecord(file: file, error: failure))
    }

    private mutating func add(_ record: InvoiceRecord) {
        invoices.rows.append(InvoiceColumns.all.map { $0.cell(record) })
        for item in LineItemColumns.records(of: record) {
            lineItems.rows.append(LineItemColumns.all.map { $0.cell(item) })
        }
    }
}
