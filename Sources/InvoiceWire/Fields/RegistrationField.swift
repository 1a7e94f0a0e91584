/// A number by which a company is registered.
public struct RegistrationField: Sendable, Hashable, Codable, PlacedField {
    public var value: String?
    /// `VAT NUMBER`, `SIRET`, …; unknown types are kept as they are.
    public var type: String
    public var placement: Placement

    public init() {
        self.init(value: nil, type: "")
    }

    public init(value: String?, type: String, placement: Placement = Placement()) {
        self.value = value
        self.type = type
        self.placement = placement
    }

    private enum CodingKeys: String, CodingKey {
        case value, type
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        value = try container.decodeIfPresent(String.self, forKey: .value)
        type = try container.decodeIfPresent(String.self, forKey: .type) ?? ""
        placement = try Placement(from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(value, forKey: .value)
        try container.encode(type, forKey: .type)
        try placement.encode(to: encoder)
    }
}
