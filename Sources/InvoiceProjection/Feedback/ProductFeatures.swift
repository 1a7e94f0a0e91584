import InvoiceWire

/// Names of the fields that products give for a document, as their answers list them under `features`.
///
/// `orientation` is of pages only, and not among them.
package enum ProductFeatures {
    package static func invoices(_ version: InvoiceVersion) -> [String] {
        version.features.filter { $0 != "orientation" }
    }

    package static let invoiceSplitter = InvoiceSplitterV1.product.features ?? []
}
