/// Routing numbers of banks in the United States (ABA, Accredited Standards Committee X9).
package enum ABARouting {
    /// Whether `compact` is nine digits in an assigned range with a right check digit (mod 10, weights 3, 7, 1).
    package static func isValid(_ compact: String) -> Bool {
        guard let digits = CheckDigits.digits(Array(compact.utf8), count: 9) else { return false }
        switch digits[0] * 10 + digits[1] {
        case 0...12, 21...32, 61...72, 80: break
        default: return false
        }
        let sum = CheckDigits.weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1])
        return sum > 0 && sum % 10 == 0
    }
}

/// Sort codes of banks in the United Kingdom and Ireland: six digits, printed in pairs.
package enum UKSortCode {
    /// The six digits of `12-34-56` or `12 34 56`, or nil for anything else. Six digits in a row are too common.
    package static func parse(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count == 8, bytes[2] == bytes[5] else { return nil }
        guard bytes[2] == UInt8(ascii: "-") || bytes[2] == UInt8(ascii: " ") else { return nil }
        let digits = bytes[0..<2] + bytes[3..<5] + bytes[6..<8]
        return digits.allSatisfy(\.isDigit) ? CompactText.string(digits) : nil
    }

    /// Whether `text` is printed as a sort code, or is its six digits.
    package static func isValid(_ text: String) -> Bool {
        parse(text) != nil || CheckDigits.digits(Array(text.utf8), count: 6) != nil
    }
}
