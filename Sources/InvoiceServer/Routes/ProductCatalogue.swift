#if Server
import InvoiceProjection

/// The products of this server and where they stand in its addresses.
enum ProductCatalogue {
    enum Product {
        case invoices(InvoiceVersion)
        case invoiceSplitter

        /// Owner and name, as in an address.
        var name: String {
            switch self {
            case .invoices: "mindee/invoices"
            case .invoiceSplitter: "mindee/invoice_splitter"
            }
        }
    }

    /// - Throws: ``ServerError`` with status 404 for a product or version that is not there.
    static func product(owner: String, name: String, version: String) throws -> Product {
        switch (owner, name) {
        case ("mindee", "invoices"):
            guard let version = InvoiceVersion(rawValue: version) else { break }
            return .invoices(version)
        case ("mindee", "invoice_splitter"):
            guard version == "v1" else { break }
            return .invoiceSplitter
        default:
            throw ServerError.notFound("This server has no such product.")
        }
        throw ServerError.notFound("This server has no such version of the product \(owner)/\(name).")
    }
}
#endif
