import InvoiceExtraction

/// Numbers and codes in a form in which they can be compared across pages.
enum CodeKey {
    /// Folded, without blanks and punctuation; letters that recognition takes for digits are those digits.
    static func key(_ text: String) -> String {
        String(decoding: TextFolding.key(text).utf8.map(digit), as: UTF8.self)
    }

    /// Whether a code is long enough to stand on two pages not by chance.
    static func isTelling(_ key: String) -> Bool {
        key.utf8.count >= 4 && key.utf8.count(where: \.isDigit) >= 3
    }

    /// Equal, or one the end of the other: `RE-4711` and `4711`.
    static func areSame(_ one: String, _ two: String) -> Bool {
        if one == two { return true }
        let (short, long) = one.utf8.count < two.utf8.count ? (one, two) : (two, one)
        return short.utf8.count(where: \.isDigit) >= 4 && long.hasSuffix(short)
    }

    private static func digit(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "o"): UInt8(ascii: "0")
        case UInt8(ascii: "i"), UInt8(ascii: "l"): UInt8(ascii: "1")
        case UInt8(ascii: "z"): UInt8(ascii: "2")
        case UInt8(ascii: "s"): UInt8(ascii: "5")
        case UInt8(ascii: "b"): UInt8(ascii: "8")
        default: byte
        }
    }
}
