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

    /// A product; `version` is `major.minor`.
    public init(name: String, version: String, type: String? = "standard", features: [String]? = nil) {
        self.name = name
        self.version = version
        self.type = type
        self.features = features
    }

    private enum CodingKeys: CodingKey {
        case name, version, type, features
    }

    /// What is missing is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        name = try container.text(.name)
        version = try container.text(.version)
        type = try container.decodeIfPresent(String.self, forKey: .type)
        features = try container.decodeIfPresent([String].self, forKey: .features)
    }
}
