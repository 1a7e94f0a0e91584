/// Domain names in text (RFC 1035, and letters beyond ASCII as in RFC 5890).
enum HostName {
    /// Where a host name that begins at `start` ends: two labels or more, the last of letters only. Nil when none does.
    static func end(in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        var labelStart = start
        var labels = 0
        var end: Int?
        while index <= bytes.count {
            let isPart = index < bytes.count && isLabel(bytes[index])
            if !isPart {
                let label = bytes[labelStart..<index]
                guard let first = label.first, let last = label.last, first != UInt8(ascii: "-"),
                    last != UInt8(ascii: "-"), label.count <= 63
                else { break }
                labels += 1
                if labels > 1, label.count >= 2, !label.contains(where: { $0.isDigit || $0 == UInt8(ascii: "-") }) {
                    end = index
                }
                guard index < bytes.count, bytes[index] == UInt8(ascii: ".") else { break }
                labelStart = index + 1
            }
            index += 1
        }
        // A name that goes on with a label no top-level domain has, such as "1.5", is none.
        return end
    }

    private static func isLabel(_ byte: UInt8) -> Bool {
        byte.isDigit || byte.isUpper || (byte >= 0x61 && byte <= 0x7A) || byte == UInt8(ascii: "-") || byte >= 0xC3
            || (byte >= 0x80 && byte <= 0xBF)
    }
}
