/// Telephone numbers as printed.
package enum Phone {
    /// The digits of a telephone number, with the leading `+` when it is printed.
    ///
    /// `(416) 555-1212` gives `4165551212`, `+44 (0)20 7946 0000` gives `+442079460000` (the zero in brackets is the
    /// trunk prefix, ITU-T E.123), `0049 89 …` stays as printed. A text after the number, such as an extension, ends it.
    /// - Parameters:
    ///   - text: begins with the number, or with a label of letters before it.
    ///   - country: ISO 3166-1 alpha-2; for `US` and `CA` exactly 10 digits, or 11 with 1, are asked for.
    /// - Returns: nil unless 6 to 15 digits (ITU-T E.164) stand together.
    package static func parse(_ text: String, country: String?) -> String? {
        var digits: [UInt8] = []
        var hasPlus = false
        let bytes = Array(text.utf8)
        var index = bytes.firstIndex { $0.isDigit || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "(") } ?? bytes.count
        var gap = 0
        scan: while index < bytes.count {
            switch bytes[index] {
            case let digit where digit.isDigit:
                digits.append(digit)
                gap = 0
            case UInt8(ascii: "+"):
                guard digits.isEmpty, !hasPlus else { break scan }
                hasPlus = true
            case UInt8(ascii: "(") where hasPlus && bytes[index...].starts(with: "(0)".utf8):
                index += 2
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("),
                UInt8(ascii: ")"):
                gap += 1
                if gap > 3 { break scan }
            case 0xC2, 0xA0, 0xE2, 0x80, 0x91, 0x93, 0xAF: break  // no-break blanks and typographic dashes in UTF-8
            default: break scan
            }
            index += 1
        }
        guard (6...15).contains(digits.count) else { return nil }
        if !hasPlus, country == "US" || country == "CA" {
            let isNational = digits.count == 10 || digits.count == 11 && digits[0] == UInt8(ascii: "1")
            guard isNational else { return nil }
        }
        return (hasPlus ? "+" : "") + CompactText.string(digits)
    }
}
