/// Electronic mail addresses (RFC 5321, without quoted local parts).
package enum Email {
    /// The first address in the text, as printed.
    package static func find(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        var from = 0
        while let at = bytes[from...].firstIndex(of: UInt8(ascii: "@")) {
            if let range = range(in: bytes, around: at) { return String(decoding: bytes[range], as: UTF8.self) }
            from = at + 1
        }
        return nil
    }

    private static func range(in bytes: [UInt8], around at: Int) -> Range<Int>? {
        var start = at
        while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
        while start < at, bytes[start] == UInt8(ascii: ".") { start += 1 }
        guard start < at, bytes[at - 1] != UInt8(ascii: "."), let end = HostName.end(in: bytes, from: at + 1) else {
            return nil
        }
        return start..<end
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        byte.isDigit || byte.isUpper || (byte >= 0x61 && byte <= 0x7A) || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
            || byte >= 0x80
    }
}
