#if Server
/// A header value of the shape `value; name=text; name="quoted text"` (RFC 9110, section 5.6.6).
///
/// Works on bytes: names of files arrive as raw UTF-8, and Latin-1 is what is left when they are not.
struct HeaderParameters {
    /// What stands before the first semicolon, in lower case.
    private(set) var value: String
    /// All parameters in their order, names in lower case, quotes removed.
    private(set) var parameters: [(name: String, text: [UInt8])] = []

    init(_ bytes: some Sequence<UInt8>) {
        var scanner = Scanner(bytes: Array(bytes))
        value = Self.text(Self.trimmed(scanner.read(until: [UInt8(ascii: ";")]))).lowercased()
        while scanner.skip(UInt8(ascii: ";")) {
            let name = Self.trimmed(scanner.read(until: [UInt8(ascii: "="), UInt8(ascii: ";")]))
            guard scanner.skip(UInt8(ascii: "=")) else { continue }
            scanner.skipBlanks()
            let text: [UInt8]
            if scanner.skip(UInt8(ascii: "\"")) {
                text = scanner.readQuoted()
                _ = scanner.read(until: [UInt8(ascii: ";")])
            } else {
                text = Array(Self.trimmed(scanner.read(until: [UInt8(ascii: ";")])))
            }
            parameters.append((Self.text(name).lowercased(), text))
        }
    }

    /// The last parameter of that name: a sender that adds its own to one that is there means its own.
    func last(_ name: String) -> [UInt8]? {
        parameters.last { $0.name == name }?.text
    }

    /// UTF-8, or Latin-1 where the bytes are no UTF-8.
    static func text(_ bytes: some Sequence<UInt8>) -> String {
        let bytes = Array(bytes)
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
        var slice = bytes.drop(while: isBlank)
        while let last = slice.last, isBlank(last) { slice.removeLast() }
        return slice
    }
}

extension HeaderParameters {
    private struct Scanner {
        let bytes: [UInt8]
        var position = 0

        mutating func skip(_ byte: UInt8) -> Bool {
            guard position < bytes.count, bytes[position] == byte else { return false }
            position += 1
            return true
        }

        mutating func skipBlanks() {
            while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
        }

        mutating func read(until ends: [UInt8]) -> ArraySlice<UInt8> {
            let start = position
            while position < bytes.count, !ends.contains(bytes[position]) { position += 1 }
            return bytes[start..<position]
        }

        /// The rest of a quoted string. A backslash escapes a quote or a backslash only: some senders write the
        /// backslashes of a path as they are.
        mutating func readQuoted() -> [UInt8] {
            var text: [UInt8] = []
            while position < bytes.count {
                let byte = bytes[position]
                position += 1
                if byte == UInt8(ascii: "\"") { break }
                if byte == UInt8(ascii: "\\"), position < bytes.count,
                    bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "\\")
                {
                    text.append(bytes[position])
                    position += 1
                } else {
                    text.append(byte)
                }
            }
            return text
        }
    }
}
#endif
