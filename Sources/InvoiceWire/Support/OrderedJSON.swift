import Foundation

/// Any JSON, with its keys in their order and its numbers digit for digit.
public indirect enum OrderedJSON: Sendable, Hashable {
    /// Null.
    case null
    /// True or false.
    case bool(Bool)
    /// The digits as they were written: `120.0`.
    case number(String)
    /// A text.
    case string(String)
    /// A list.
    case array([OrderedJSON])
    /// Members in their order; a name may come more than once.
    case object([Member])

    /// A name and its value.
    public struct Member: Sendable, Hashable {
        /// The key.
        public var name: String
        /// What stands under it.
        public var value: OrderedJSON

        /// A value under a name.
        public init(name: String, value: OrderedJSON) {
            self.name = name
            self.value = value
        }
    }

    /// The member of an object; of several with this name the last one, as JSON readers have it.
    public subscript(name: String) -> OrderedJSON? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    /// The text of a scalar: digits, words, `true`; nil for null, lists and objects.
    public var text: String? {
        switch self {
        case .bool(let value): value ? "true" : "false"
        case .number(let digits): digits
        case .string(let text): text
        case .null, .array, .object: nil
        }
    }

    /// nil when the bytes are no JSON (RFC 8259), or nested deeper than 512 values.
    public init?(_ data: Data) {
        let value = data.withUnsafeBytes { bytes -> OrderedJSON? in
            var parser = OrderedJSONParser(bytes: bytes)
            return parser.document()
        }
        guard let value else { return nil }
        self = value
    }
}
