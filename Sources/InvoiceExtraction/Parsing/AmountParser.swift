import InvoiceModel

/// A printed number with what stood around it.
package struct ParsedAmount: Sendable, Hashable {
    /// With its sign; for a percentage the number before the sign: 19 for `19 %`.
    package var value: Amount
    /// Printed decimals, 0…6.
    package var decimals: Int
    /// ISO 4217, when a symbol or code stood beside the number.
    package var currency: String?
    /// By a minus on either side, parentheses, or `CR`.
    package var isNegative: Bool
    /// Whether thousands are set apart.
    package var hasGrouping: Bool
    package var isPercent: Bool
}

/// Reads one printed amount: a number with sign, currency and the usual ornaments.
///
/// Takes one word, or several joined by blanks. Returns nil for all else: dates, times, telephone numbers, codes.
/// A plain whole number is an amount; whether it is money is for the caller to judge by its place.
package enum AmountParser {
    /// - Parameter decimalSeparator: the document's, `.` or `,` (``DecimalStyle``). It decides numbers such as
    ///   `1.234`, which without it are read as thousands unless a zero leads.
    package static func parse(_ text: String, decimalSeparator: Character? = nil) -> ParsedAmount? {
        guard let split = AmountText(text) else { return nil }
        let hint = decimalSeparator?.asciiValue
        guard let number = AmountScanner.scan(split.body, hint: hint) else { return nil }
        var marks = AmountMarks()
        guard marks.readPrefix(split.prefix), marks.readSuffix(split.suffix), marks.isConsistent else { return nil }
        if marks.needsDecimals, number.decimals == 0, !number.hasGrouping, marks.currency == nil { return nil }
        if marks.isSingleLetter, number.decimals == 0 { return nil }
        let isNegative = marks.isNegative && number.micros != 0
        return ParsedAmount(
            value: Amount(micros: isNegative ? -number.micros : number.micros), decimals: number.decimals,
            currency: marks.currency?.code, isNegative: isNegative, hasGrouping: number.hasGrouping,
            isPercent: marks.isPercent)
    }
}

/// A text cut at its first and last digit, spaces, dashes and apostrophes reduced to ASCII.
struct AmountText {
    var prefix: ArraySlice<UInt8>
    var body: ArraySlice<UInt8>
    var suffix: ArraySlice<UInt8>

    /// Nil when there is no digit, or when the text is too long to be one amount.
    init?(_ text: String) {
        let utf8 = text.utf8
        guard utf8.count <= 64, utf8.contains(where: { $0 &- 0x30 < 10 || $0 == 0xEF }) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        for scalar in text.unicodeScalars { AmountText.append(scalar, to: &bytes) }
        guard var first = bytes.firstIndex(where: { $0 &- 0x30 < 10 }),
            let last = bytes.lastIndex(where: { $0 &- 0x30 < 10 })
        else { return nil }
        // `.50` and `,50` have no whole digits; the point of `Rs.50` belongs to the currency.
        if first > 0, bytes[first - 1] == 0x2E || bytes[first - 1] == 0x2C,
            first == 1 || AmountText.mayPrecedeFraction(bytes[first - 2])
        {
            first -= 1
        }
        prefix = bytes[..<first]
        body = bytes[first...last]
        suffix = bytes[(last + 1)...]
    }

    private static func mayPrecedeFraction(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x2D || byte == 0x28 || byte == 0x24 || byte >= 0x80
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch scalar.value {
        case 0x20...0x7E: bytes.append(UInt8(scalar.value))
        case 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: bytes.append(0x20)
        case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: bytes.append(0x2D)
        case 0x2018, 0x2019, 0x201B, 0x2032, 0xB4, 0x2BC: bytes.append(0x27)
        case 0xFF01...0xFF5E: bytes.append(UInt8(scalar.value - 0xFF01 + 0x21))
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF: break
        default: bytes.append(contentsOf: UTF8.encode(scalar)!)
        }
    }
}
