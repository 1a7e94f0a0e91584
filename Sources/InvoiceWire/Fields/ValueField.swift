import Foundation

/// A field with one value, which is printed as `null` when nothing was found.
public struct ValueField<Value: Sendable & Hashable & Codable>: Sendable, Hashable, Codable, PlacedField {
    /// nil when nothing was found.
    public var value: Value?
    /// Confidence, place and page.
    public var placement: Placement

    /// Nothing found.
    public init() {
        self.init(value: nil)
    }

    /// A value and where it stands.
    public init(value: Value?, placement: Placement = Placement()) {
        self.value = value
        self.placement = placement
    }

    private enum CodingKeys: String, CodingKey {
        case value
    }

    /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        value = try container.decodeIfPresent(Value.self, forKey: .value)
        placement = try Placement(from: decoder)
    }

    /// Encodes the keys of the contract, with null for what was not found.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(value, forKey: .value)
        try placement.encode(to: encoder)
    }
}

/// A text, with its place.
public typealias StringField = ValueField<String>

/// Decimal, so that 2608.2 stays 2608.2 on both sides.
public typealias AmountField = ValueField<Decimal>
