/// Business identifier codes, "SWIFT codes" (ISO 9362).
package enum BIC {
    /// Whether `text` is four letters or digits for the party, an ISO 3166-1 country (or XK), two for the place and
    /// optionally three for the branch, in upper case.
    ///
    /// The party prefix is letters only: all codes in use are, and words with digits are not codes.
    package static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count == 8 || bytes.count == 11, bytes.allSatisfy({ $0.isUpper || $0.isDigit }),
            bytes[..<6].allSatisfy(\.isUpper)
        else { return false }
        return Countries.isAlpha2(CompactText.string(bytes[4..<6]))
    }

    /// The ISO 3166-1 country in positions 5 and 6 of a valid code.
    package static func country(_ text: String) -> String? {
        isValid(text) ? CompactText.string(text.utf8.dropFirst(4).prefix(2)) : nil
    }
}
