#if Server
import InvoiceProjection

extension Product {
    /// Names of the fields that the product gives for a document, as its answers list them under `features`.
    ///
    /// `orientation` is of pages only, and not among them.
    var features: [String] {
        switch self {
        case .invoices(let version): version.features.filter { $0 != "orientation" }
        case .invoiceSplitter: ["invoice_page_groups"]
        }
    }
}
#endif
