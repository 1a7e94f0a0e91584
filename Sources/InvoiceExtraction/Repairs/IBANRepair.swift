import LayoutAnalysis

/// Another reading of a recognised IBAN whose check digits or structure are wrong.
enum IBANRepair {
    /// The country that the first two or four characters may begin with; nil when they cannot begin an IBAN.
    ///
    /// One of them may look like what it should be: `0E89`, `DEB9`.
    static func country(_ head: some Collection<UInt8>) -> String? {
        let head = Array(head)
        guard head.count == 2 || head.count == 4,
            head.dropFirst(2).allSatisfy({ $0.isDigit || LookAlikes.digit(for: $0) != nil }),
            head.prefix(2).contains(where: \.isUpper)
        else { return nil }
        let letters = head.prefix(2).map { $0.isUpper ? [$0] : LookAlikes.letters(for: $0) }
        let names = letters[0].flatMap { first in letters[1].map { CompactText.string([first, $0]) } }
        return names.first { IBAN.expectedLength(country: $0) != nil }
    }

    /// - Parameters:
    ///   - tokens: As many characters as an IBAN of `country` has, with or without a leading `IBAN`.
    static func repair(_ tokens: [Int], in layout: PageLayout, country: String) -> CorrectedReading? {
        guard var text = DoubtfulText(tokens, in: layout), let pattern = IBANCountries.patterns[country] else {
            return nil
        }
        if text.bytes.starts(with: "IBAN".utf8) { text = text.dropping(4) }
        return repair(text, pattern)
    }

    static func repair(_ text: DoubtfulText, _ pattern: [UInt8]) -> CorrectedReading? {
        let body: [ReadingSearch.CharacterClass] = pattern.map {
            switch $0 {
            case UInt8(ascii: "n"): .digit
            case UInt8(ascii: "a"): .letter
            default: .either
            }
        }
        let search = ReadingSearch(text: text, classes: [.letter, .letter, .digit, .digit] + body)
        let found = search.onlyReading { reading in
            // Another country has another structure: only one that fits the length as well counts.
            IBAN.isValid(CompactText.string(reading))
        }
        guard let found, found != text.bytes else { return nil }
        return CorrectedReading(
            read: CompactText.string(text.bytes), taken: CompactText.string(found), proof: "ISO 13616 mod 97")
    }
}
