/// A number by which a company is registered.
public struct RegistrationField: Sendable, Hashable, Codable, PlacedField {
    /// The number; nil when nothing was found.
    public var value: String?
    /// `VAT NUMBER`, `SIRET`, …; unknown types are kept as they are.
    public var type: String
    /// Confidence, place and page.
    public var placement: Placement

    /// Nothing found.
    public init() {
        self.init(value: nil, type: "")
    }

    /// A number and the register that it is of.
    public init(value: String?, type: String, placement: Placement = Placement()) {
        self.value = value
        self.type = type
        self.placement = placement
    }

    private enum CodingKeys: String, CodingKey {
        case value, type
    }

    /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        value = try container.decodeIfPresent(String.self, forKey: .value)
        type = try container.decodeIfPresent(String.self, forKey: .type) ?? ""
        placement = try Placement(from: decoder)
    }

    /// Encodes the keys of the contract, with null for what was not found.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(value, forKey: .value)
        try container.encode(type, forKey: .type)
        try placement.encode(to: encoder)
    }
}
