#if Server
import Hummingbird
import InvoiceProjection
import ServiceStore

/// A product of this server, in one version: what an address names.
enum Product: Sendable, Hashable {
    case invoices(InvoiceVersion)
    case invoiceSplitter

    /// - Throws: ``ServerError`` with status 404 for a product or version that is not there.
    init(owner: String, name: String, version: String) throws {
        switch (owner, name) {
        case ("mindee", "invoices"):
            guard let version = InvoiceVersion(rawValue: version) else { break }
            self = .invoices(version)
            return
        case ("mindee", "invoice_splitter"):
            guard version == "v1" else { break }
            self = .invoiceSplitter
            return
        default:
            throw ServerError.notFound("This server has no such product.")
        }
        throw ServerError.notFound("This server has no such version of the product \(owner)/\(name).")
    }

    /// The product of an address with `:owner`, `:product` and `:version`.
    ///
    /// - Throws: ``ServerError`` with status 404.
    init(_ parameters: Parameters) throws {
        try self.init(
            owner: parameters.require("owner"), name: parameters.require("product"),
            version: parameters.require("version"))
    }

    /// Nil for a product that a newer version of this program may have stored.
    init?(_ request: DocumentRequest) {
        guard let product = try? Product(owner: "mindee", name: request.product, version: request.version) else {
            return nil
        }
        self = product
    }

    /// As in an address: `invoices`.
    var slug: String {
        switch self {
        case .invoices: "invoices"
        case .invoiceSplitter: "invoice_splitter"
        }
    }

    /// As in an address: `v4`.
    var version: String {
        switch self {
        case .invoices(let version): version.rawValue
        case .invoiceSplitter: "v1"
        }
    }

    /// Owner and name, as the published messages have them.
    var name: String { "mindee/\(slug)" }

    /// Address of the product on this server, without the host.
    var path: String { "/v1/products/\(name)/\(version)" }

    var isSynchronous: Bool { self != .invoiceSplitter }

    /// The older versions of `invoices` never had a queue.
    var isAsynchronous: Bool { self == .invoices(.v4) || self == .invoiceSplitter }
}
#endif
