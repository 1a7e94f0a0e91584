/// A key that may be missing, `null` or set: on this wire three different things.
///
/// `page_id`, for one, is missing in the prediction of a page, `null` at document level when nothing was found, and a
/// number otherwise.
public enum Presence<Value: Sendable & Hashable & Codable>: Sendable, Hashable {
    /// The key is missing.
    case absent
    /// The key is there, with null.
    case null
    /// The key is there, with a value.
    case value(Value)

    /// Null for nil.
    public init(nullable value: Value?) {
        self = value.map { .value($0) } ?? .null
    }

    /// The value; nil when the key is missing or null.
    public var value: Value? {
        if case .value(let value) = self { value } else { nil }
    }
}

extension KeyedDecodingContainer {
    func presence<Value>(of type: Value.Type = Value.self, forKey key: Key) throws -> Presence<Value> {
        guard contains(key) else { return .absent }
        return Presence(nullable: try decodeIfPresent(Value.self, forKey: key))
    }
}

extension KeyedEncodingContainer {
    mutating func encode<Value>(presence: Presence<Value>, forKey key: Key) throws {
        switch presence {
        case .absent: break
        case .null: try encodeNil(forKey: key)
        case .value(let value): try encode(value, forKey: key)
        }
    }
}
