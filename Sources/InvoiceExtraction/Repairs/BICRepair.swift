import LayoutAnalysis

/// Another reading of a recognised BIC with a digit among its first six letters.
enum BICRepair {
    /// Whether a text is as long as a BIC and has one digit among its first six characters.
    static func mayBe(_ text: String) -> Bool {
        let bytes = CompactText.bytes(text)
        return (bytes.count == 8 || bytes.count == 11) && bytes.prefix(6).count(where: \.isDigit) == 1
            && !text.unicodeScalars.contains(where: { $0.properties.isLowercase })
    }

    /// A code of 8 or 11 capitals and digits with one impossible character and one way to read it (ISO 9362).
    static func repair(_ tokens: [Int], in layout: PageLayout) -> CorrectedReading? {
        guard mayBe(layout.text(tokens)), let text = DoubtfulText(tokens, in: layout) else { return nil }
        let classes = text.bytes.indices.map { $0 < 6 ? ReadingSearch.CharacterClass.letter : .either }
        // Nothing but the country proves a BIC: no character is exchanged that may stand where it stands.
        let search = ReadingSearch(text: text, classes: classes, mostForced: 1, mostSingles: 0, mostPairs: 0)
        guard let found = search.onlyReading({ BIC.isValid(CompactText.string($0)) }) else { return nil }
        return CorrectedReading(
            read: CompactText.string(text.bytes), taken: CompactText.string(found), proof: "ISO 9362 structure")
    }
}
