import Foundation

/// A field with one value, which is printed as `null` when nothing was found.
public struct ValueField<Value: Sendable & Hashable & Codable>: Sendable, Hashable, Codable, PlacedField {
    public var value: Value?
    public var placement: Placement

    public init() {
        self.init(value: nil)
    }

    public init(value: Value?, placement: Placement = Placement()) {
        self.value = value
        self.placement = placement
    }

    private enum CodingKeys: String, CodingKey {
        case value
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        value = try container.decodeIfPresent(Value.self, forKey: .value)
        placement = try Placement(from: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(value, forKey: .value)
        try placement.encode(to: encoder)
    }
}

public typealias StringField = ValueField<String>

/// Decimal, so that 2608.2 stays 2608.2 on both sides.
public typealias AmountField = ValueField<Decimal>
