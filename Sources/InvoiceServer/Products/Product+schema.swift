#if Server
import InvoiceModel

extension Product {
    /// Number of the stored form of what a reader gives now.
    var schema: Int {
        switch self {
        case .invoices: InvoiceDocument.schema
        case .invoiceSplitter: SplitDocument.schema
        }
    }
}
#endif
