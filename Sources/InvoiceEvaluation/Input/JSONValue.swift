import Foundation

/// A JSON value of any shape: answers come in several, so none is demanded.
package enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    /// Apart from ``number(_:)``, since an invoice number 12 is not written 12.0.
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// - Throws: when the bytes are no JSON.
    package init(bytes: Data) throws {
        self.init(try JSONSerialization.jsonObject(with: bytes, options: [.fragmentsAllowed]))
    }

    private init(_ parsed: Any) {
        switch parsed {
        case let text as String: self = .string(text)
        case let array as [Any]: self = .array(array.map(JSONValue.init))
        case let object as [String: Any]: self = .object(object.mapValues(JSONValue.init))
        case let number as NSNumber: self.init(number)
        default: self = .null
        }
    }

    /// The parser says by the type encoding what was written: `c` for true and false, `d` for a fraction or an exponent.
    private init(_ number: NSNumber) {
        switch String(cString: number.objCType) {
        case "c": self = .bool(number.boolValue)
        case "d", "f": self = .number(number.doubleValue)
        default: self = .integer(number.intValue)
        }
    }
}

extension JSONValue {
    /// The value under a key; nil: no object, or the key is missing.
    subscript(key: String) -> JSONValue? { entries?[key] }

    var entries: [String: JSONValue]? {
        if case .object(let entries) = self { entries } else { nil }
    }

    /// Whether it says nothing: null, blank text, an empty list or object.
    var isEmpty: Bool {
        switch self {
        case .null: true
        case .string(let text): text.unicodeScalars.allSatisfy(\.isBlank)
        case .array(let values): values.isEmpty
        case .object(let entries): entries.isEmpty
        case .bool, .integer, .number: false
        }
    }

    /// The value itself, or nil where it says nothing.
    var nonEmpty: JSONValue? { isEmpty ? nil : self }

    /// A number that is written as one.
    var numeric: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }

    /// As a person would write it; lists and objects in short form.
    var text: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): "\(value)"
        case .number(let value): "\(value)"
        case .string(let text): text
        case .array(let values): "[" + values.map(\.text).joined(separator: ", ") + "]"
        case .object(let entries):
            entries.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.text)" }.joined(separator: ", ")
        }
    }
}

extension JSONValue? {
    /// Nil for a missing value as for null.
    var known: JSONValue? { self == .some(.null) ? nil : self }

    /// The elements of a list; none for anything else.
    var elements: [JSONValue] {
        if case .array(let values)? = self { values } else { [] }
    }
}
