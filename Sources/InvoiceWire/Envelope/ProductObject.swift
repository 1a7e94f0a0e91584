/// `product`: what answered.
public struct ProductObject: Sendable, Hashable, Codable {
    /// `mindee/invoices`.
    public var name: String
    /// `major.minor`.
    public var version: String
    /// `standard`; nil: the key is missing.
    public var type: String?
    /// Names of the fields that the product can give, in its own order; nil: the key is missing.
    public var features: [String]?

    public init(name: String, version: String, type: String? = "standard", features: [String]? = nil) {
        self.name = name
        self.version = version
        self.type = type
        self.features = features
    }
}
