import Foundation

/// Where a server answers for one major version of one product: `products/{owner}/{name}/v{version}`.
public struct Endpoint: Sendable, Hashable {
    /// `mindee` for the published products.
    public var owner: String
    /// `invoices`, `invoice_splitter`.
    public var name: String
    /// Major version without the `v`: `4`.
    public var version: String

    /// A product by its owner, name and major version, without the `v`.
    public init(owner: String = "mindee", name: String, version: String = "1") {
        self.owner = owner
        self.name = name
        self.version = version
    }

    /// `products/mindee/invoices/v4`, percent-encoded where needed; no slash at either end.
    public var path: String {
        let parts = [owner, name, "v" + version].map { part in
            part.addingPercentEncoding(withAllowedCharacters: Self.segment) ?? part
        }
        return "products/" + parts.joined(separator: "/")
    }

    /// What a segment of a path may hold as it is (RFC 3986, section 3.3: `pchar` without `%`).
    private static let segment = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: "/"))
}
