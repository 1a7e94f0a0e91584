/// International bank account numbers (ISO 13616-1, structures of the IBAN registry).
package enum IBAN {
    /// Upper case, without blanks and marks, and without a leading `IBAN`.
    package static func normalize(_ text: String) -> String {
        let compact = CompactText.compact(text)
        return compact.hasPrefix("IBAN") ? String(compact.dropFirst(4)) : compact
    }

    /// Whether country, length, alphabet and check digits (ISO 7064 mod 97-10) are right.
    package static func isValid(_ compact: String) -> Bool {
        guard hasPlausibleStructure(compact) else { return false }
        let bytes = Array(compact.utf8)
        return CheckDigits.mod97(bytes[4...] + bytes[..<4]) == 1
    }

    /// The country of a string that begins like an IBAN: two letters in the registry, then two digits.
    package static func country(_ compact: String) -> String? {
        let bytes = Array(compact.utf8.prefix(4))
        guard bytes.count == 4, bytes[0].isUpper, bytes[1].isUpper, bytes[2].isDigit, bytes[3].isDigit else {
            return nil
        }
        let code = CompactText.string(bytes.prefix(2))
        return IBANCountries.patterns[code] == nil ? nil : code
    }

    /// Whether length and alphabet are right for the country; the check digits may be wrong.
    package static func hasPlausibleStructure(_ compact: String) -> Bool {
        guard let country = country(compact), let pattern = IBANCountries.patterns[country] else { return false }
        let body = Array(compact.utf8.dropFirst(4))
        guard body.count == pattern.count else { return false }
        for (byte, kind) in zip(body, pattern) {
            switch kind {
            case UInt8(ascii: "n"): if !byte.isDigit { return false }
            case UInt8(ascii: "a"): if !byte.isUpper { return false }
            default: if !byte.isDigit && !byte.isUpper { return false }
            }
        }
        return true
    }

    /// Characters of a whole IBAN of the country, or nil for countries outside the registry.
    package static func expectedLength(country: String) -> Int? {
        IBANCountries.patterns[country].map { $0.count + 4 }
    }
}
