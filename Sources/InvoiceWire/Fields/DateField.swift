/// A day. On the wire it is text; ``DatedField/dateValue`` is the day.
public struct DateField: Sendable, Hashable, Codable, PlacedField, DatedField {
    /// `YYYY-MM-DD` (ISO 8601).
    public var value: String?
    /// Whether the day was computed, from a payment term for one. Written only when true: servers say it of due dates.
    public var isComputed: Bool
    public var placement: Placement

    public init() {
        self.init(value: nil)
    }

    public init(value: String?, isComputed: Bool = false, placement: Placement = Placement()) {
        self.value = value
        self.isComputed = isComputed
        self.placement = placement
    }

    private enum CodingKeys: String, CodingKey {
        case value
        case isComputed = "is_computed"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        value = try container.decodeIfPresent(String.self, forKey: .value)
        isComputed = try container.decodeIfPresent(Bool.self, forKey: .isComputed) ?? false
        placement = try Placement(from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(value, forKey: .value)
        if isComputed { try container.encode(true, forKey: .isComputed) }
        try placement.encode(to: encoder)
    }
}
