#if Server
import InvoiceProjection

extension Product {
    /// Names of the fields that the product gives for a document, as its answers list them under `features`.
    var features: [String] {
        switch self {
        case .invoices(let version): ProductFeatures.invoices(version)
        case .invoiceSplitter: ProductFeatures.invoiceSplitter
        }
    }
}
#endif
