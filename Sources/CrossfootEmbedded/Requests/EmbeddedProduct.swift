import InvoiceProjection

/// A product in one version: what an address names.
enum EmbeddedProduct: Sendable, Hashable {
    case invoices(InvoiceVersion)
    case invoiceSplitter

    /// - Throws: ``Refusal`` with status 404 for a product or version that is not there.
    init(owner: String, name: String, version: String) throws {
        switch (owner, name, version) {
        case ("mindee", "invoice_splitter", "v1"):
            self = .invoiceSplitter
        case ("mindee", "invoices", _):
            guard let version = InvoiceVersion(rawValue: version) else { throw Self.noVersion(owner, name) }
            self = .invoices(version)
        case ("mindee", "invoice_splitter", _):
            throw Self.noVersion(owner, name)
        default:
            throw Refusal(.notFound("The embedded reader has no such product."))
        }
    }

    private static func noVersion(_ owner: String, _ name: String) -> Refusal {
        Refusal(.notFound("The embedded reader has no such version of the product \(owner)/\(name)."))
    }

    /// As in an address: `invoices`.
    var slug: String {
        switch self {
        case .invoices: "invoices"
        case .invoiceSplitter: "invoice_splitter"
        }
    }

    /// Owner and name, as the published messages have them.
    var name: String { "mindee/\(slug)" }

    /// Below the base address.
    var path: String {
        switch self {
        case .invoices(let version): "products/\(name)/\(version.rawValue)"
        case .invoiceSplitter: "products/\(name)/v1"
        }
    }

    var isSynchronous: Bool { self != .invoiceSplitter }

    /// The older versions of `invoices` never had a queue.
    var isAsynchronous: Bool { self == .invoices(.v4) || self == .invoiceSplitter }

    /// Names of the fields that the product gives for a document.
    var features: [String] {
        switch self {
        case .invoices(let version): ProductFeatures.invoices(version)
        case .invoiceSplitter: ProductFeatures.invoiceSplitter
        }
    }
}
