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
    /// Long phrases by their length in bytes, for those with a letter misread.
    private let longPhrases: [Int: [[UInt8]]]
    /// The shortest phrase, in bytes of its key, that is known with one letter misread.
    package static let shortestMisread = 8

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
        longPhrases = Dictionary(
            grouping: entries.keys.lazy.map { Array($0.utf8) }.filter { $0.count >= Lexicon.shortestMisread },
            by: \.count)
    }

    /// The phrase that differs from `key` by one letter: replaced, left out or added. Nil when none or several of
    /// different meaning do. Costs a pass over all phrases of about its length.
    package func entryWithMisreadLetter(_ key: String) -> Entry? {
        let bytes = Array(key.utf8)
        guard bytes.count >= Lexicon.shortestMisread else { return nil }
        var found: Entry?
        for length in bytes.count - 1...bytes.count + 1 {
            for phrase in longPhrases[length] ?? [] where Lexicon.isNear(bytes, phrase) {
                guard let entry = entries[String(decoding: phrase, as: UTF8.self)] else { continue }
                if let known = found, known.labels != entry.labels { return nil }
                found = entry
            }
        }
        return found
    }

    /// Whether two keys, whose lengths differ by one at most, are one letter apart. A digit is no misread letter.
    private static func isNear(_ one: [UInt8], _ two: [UInt8]) -> Bool {
        var start = 0
        while start < one.count, start < two.count, one[start] == two[start] { start += 1 }
        var end = 0
        while end < one.count - start, end < two.count - start, one[one.count - 1 - end] == two[two.count - 1 - end] {
            end += 1
        }
        return max(one.count, two.count) - start - end <= 1
    }

    package func entry(_ key: String) -> Entry? { entries[key] }
    package var count: Int { entries.count }
}
