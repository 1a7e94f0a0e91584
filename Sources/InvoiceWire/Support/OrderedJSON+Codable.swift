import Foundation

extension OrderedJSON: Codable {
    private struct Key: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// ``WireJSON`` keeps the order of keys and the digits of numbers. Other decoders do not tell them: keys are in
    /// alphabetical order then, and numbers as short as they can be written.
    public init(from decoder: any Decoder) throws {
        if let source = decoder.userInfo[.wireSource] as? WireSource, let value = source.value(at: decoder.codingPath) {
            self = value
            return
        }
        if let container = try? decoder.container(keyedBy: Key.self) {
            self = .object(
                try container.allKeys.sorted { $0.stringValue < $1.stringValue }.map { key in
                    Member(name: key.stringValue, value: try container.decode(OrderedJSON.self, forKey: key))
                })
        } else if var container = try? decoder.unkeyedContainer() {
            var elements: [OrderedJSON] = []
            while !container.isAtEnd { elements.append(try container.decode(OrderedJSON.self)) }
            self = .array(elements)
        } else {
            self = try Self.scalar(in: decoder.singleValueContainer())
        }
    }

    private static func scalar(in container: any SingleValueDecodingContainer) throws -> OrderedJSON {
        if container.decodeNil() { return .null }
        if let value = try? container.decode(Bool.self) { return .bool(value) }
        if let value = try? container.decode(Decimal.self) { return .number(value.description) }
        return .string(try container.decode(String.self))
    }

    /// Encodes the value; an encoder may order the keys of objects anew.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let members):
            var container = encoder.container(keyedBy: Key.self)
            for member in members { try container.encode(member.value, forKey: Key(stringValue: member.name)) }
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(element) }
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .bool(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .string(let text):
            var container = encoder.singleValueContainer()
            try container.encode(text)
        case .number(let digits):
            var container = encoder.singleValueContainer()
            if let number = Decimal(string: digits) {
                try container.encode(number)
            } else {
                try container.encode(Double(digits) ?? 0)
            }
        }
    }
}
