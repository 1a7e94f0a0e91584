/// Text inside XML 1.0.
enum XMLText {
    static func attribute(_ text: String) -> String { escaped(text.unicodeScalars) }

    /// Text of a cell, cut to at most `limit` UTF-16 units.
    ///
    /// Signs that XML cannot hold are `_xHHHH_`, and what looks like that has its first `_` written so (ECMA-376
    /// part 1, 22.9.2.19).
    static func cell(_ text: String, limit: Int) -> String {
        var kept: [Unicode.Scalar] = []
        var length = 0
        for scalar in text.unicodeScalars {
            length += UTF16.width(scalar)
            if length > limit { break }
            kept.append(scalar)
        }
        var escapedText = ""
        for (index, scalar) in kept.enumerated() {
            if isUnprintable(scalar) || (scalar == "_" && startsEscape(kept[index...])) {
                escapedText += escape(scalar)
            } else {
                escapedText += escaped(CollectionOfOne(scalar))
            }
        }
        return escapedText
    }

    private static func escaped(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var text = ""
        for scalar in scalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// What XML 1.0 forbids (section 2.2), and the carriage return, which its readers turn into a line feed.
    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00...0x1F, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// `_x`, four hexadecimal digits, `_`.
    private static func startsEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        let start = Array(scalars.prefix(7))
        return start.count == 7 && start[1] == "x" && start[6] == "_"
            && start[2...5].allSatisfy { $0.properties.isASCIIHexDigit }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "_x" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "_"
    }
}
