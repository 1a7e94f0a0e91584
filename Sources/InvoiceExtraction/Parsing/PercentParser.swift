import InvoiceModel

/// Reads a printed rate: `19%`, `19,00 %`, `(20.0%)`, `à 5,5 %`, `VAT 20%`, `%18`.
package enum PercentParser {
    /// The first rate in the text, in percent, 0…100; nil when there is none.
    ///
    /// The number stands before the sign, with or without a blank, or directly after it as in Turkish.
    package static func parse(_ text: String) -> Amount? {
        guard let bytes = plainBytes(text) else { return nil }
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "%") {
            if let rate = number(before: index, in: bytes) ?? number(after: index, in: bytes) { return rate }
        }
        return nil
    }

    /// UTF-8 with ASCII percent signs and blanks; nil when there is no percent sign.
    private static func plainBytes(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var hasSign = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x25, 0xFF05, 0xFE6A:
                bytes.append(UInt8(ascii: "%"))
                hasSign = true
            case 0xA0, 0x2000...0x200A, 0x202F: bytes.append(0x20)
            case 0...0x7F: bytes.append(UInt8(scalar.value))
            default: bytes.append(0x7F)
            }
        }
        return hasSign ? bytes : nil
    }

    private static func number(before sign: Int, in bytes: [UInt8]) -> Amount? {
        var end = sign
        while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
        var start = end
        while start > 0, isNumeric(bytes[start - 1]) { start -= 1 }
        return rate(bytes, start, end)
    }

    private static func number(after sign: Int, in bytes: [UInt8]) -> Amount? {
        let start = sign + 1
        var end = start
        while end < bytes.count, isNumeric(bytes[end]) { end += 1 }
        return rate(bytes, start, end)
    }

    /// The number between two places, when it stands free of letters and of other numbers.
    private static func rate(_ bytes: [UInt8], _ from: Int, _ to: Int) -> Amount? {
        var start = from
        var end = to
        while start < end, !isDigit(bytes[start]) { start += 1 }
        while start < end, !isDigit(bytes[end - 1]) { end -= 1 }
        guard start < end, start == 0 || !isPartOfWord(bytes[start - 1]) else { return nil }
        // A point or comma decides nothing here: rates have no thousands, `5.125` is a rate with three decimals.
        let separator = bytes[start..<end].first { !isDigit($0) }
        guard let number = AmountScanner.scan(bytes[start..<end], hint: separator) else { return nil }
        guard number.micros <= 100 * Amount.scale else { return nil }
        return Amount(micros: number.micros)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func isNumeric(_ byte: UInt8) -> Bool { isDigit(byte) || byte == 0x2E || byte == 0x2C }

    /// Letters, and the signs that would make the number negative or part of a code.
    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte == 0x2D || byte == 0x2F || byte == 0x5F || byte == 0x7F
    }
}
