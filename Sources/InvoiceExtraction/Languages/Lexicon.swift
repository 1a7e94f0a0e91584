/// Finds label phrases of all languages by their folded text without blanks.
///
/// Blanks do not count: `Invoice No`, `InvoiceNo` and `INVOICE  NO.` share the key `invoiceno`. So phrases survive
/// kerning-split and glued words.
package struct Lexicon: Sendable {
    package struct Entry: Sendable {
        package var labels: LabelSet
        /// Bit n: the phrase is of language n of ``languages``.
        package var languages: UInt32
    }

    /// ISO 639-1 codes; position n is bit n of ``Entry/languages``.
    package static let languages: [String] = LanguageLexicon.all.map(\.code)
    /// The longest phrase, in words as the lexicon writes them.
    package static let longestPhrase = 7

    package static let shared = Lexicon(LanguageLexicon.all)

    private let entries: [String: Entry]

    init(_ lexicons: [LanguageLexicon]) {
        var entries: [String: Entry] = [:]
        entries.reserveCapacity(8192)
        for (bit, lexicon) in lexicons.enumerated() {
            for line in lexicon.phrases.split(separator: "\n") {
                guard let colon = line.firstIndex(of: ":"),
                    let label = LabelClass.byName[String(line[..<colon])]
                else { preconditionFailure("malformed lexicon line in language \(lexicon.code): \(line)") }
                for phrase in line[line.index(after: colon)...].split(separator: "|") {
                    let key = TextFolding.key(String(phrase))
                    guard !key.isEmpty else { continue }
                    var entry = entries[key] ?? Entry(labels: [], languages: 0)
                    entry.labels.formUnion(LabelSet(label))
                    entry.languages |= 1 << UInt32(bit)
                    entries[key] = entry
                }
            }
        }
        self.entries = entries
    }

    package func entry(_ key: String) -> Entry? { entries[key] }
    package var count: Int { entries.count }
}
