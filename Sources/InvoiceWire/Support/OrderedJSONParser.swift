import Foundation

/// Reads JSON (RFC 8259) by hand, so that nothing of its order is lost.
struct OrderedJSONParser {
    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    private var depth = 0
    private static let deepest = 512

    init(bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    mutating func document() -> OrderedJSON? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        guard let value = value() else { return nil }
        skipSpace()
        return position == bytes.count ? value : nil
    }

    private mutating func value() -> OrderedJSON? {
        skipSpace()
        guard position < bytes.count, depth < Self.deepest else { return nil }
        depth += 1
        defer { depth -= 1 }
        switch bytes[position] {
        case UInt8(ascii: "{"): return object()
        case UInt8(ascii: "["): return array()
        case UInt8(ascii: "\""): return string().map { .string($0) }
        case UInt8(ascii: "t"): return word("true") ? .bool(true) : nil
        case UInt8(ascii: "f"): return word("false") ? .bool(false) : nil
        case UInt8(ascii: "n"): return word("null") ? .null : nil
        default: return number()
        }
    }

    private mutating func object() -> OrderedJSON? {
        position += 1
        var members: [OrderedJSON.Member] = []
        if take("}") { return .object([]) }
        repeat {
            skipSpace()
            guard let name = string(), take(":"), let value = value() else { return nil }
            members.append(.init(name: name, value: value))
        } while take(",")
        return take("}") ? .object(members) : nil
    }

    private mutating func array() -> OrderedJSON? {
        position += 1
        var elements: [OrderedJSON] = []
        if take("]") { return .array([]) }
        repeat {
            guard let value = value() else { return nil }
            elements.append(value)
        } while take(",")
        return take("]") ? .array(elements) : nil
    }

    /// The literal is found by hand; its escapes are read by Foundation.
    private mutating func string() -> String? {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
        let start = position
        var hasEscape = false
        position += 1
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position += 1
                let literal = bytes[start..<position]
                guard hasEscape else { return String(decoding: literal.dropFirst().dropLast(), as: UTF8.self) }
                return try? JSONDecoder().decode(String.self, from: Data(literal))
            case UInt8(ascii: "\\"):
                hasEscape = true
                position += 2
            default: position += 1
            }
        }
        return nil
    }

    private mutating func number() -> OrderedJSON? {
        let start = position
        while position < bytes.count, Self.numberBytes.contains(bytes[position]) { position += 1 }
        let digits = String(decoding: bytes[start..<position], as: UTF8.self)
        return Double(digits) == nil ? nil : .number(digits)
    }

    private static let numberBytes = Set("+-.0123456789Ee".utf8)

    private mutating func word(_ word: StaticString) -> Bool {
        let end = position + word.utf8CodeUnitCount
        guard end <= bytes.count,
            word.withUTF8Buffer({ $0.elementsEqual(bytes[position..<end]) })
        else { return false }
        position = end
        return true
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    }
}
