import LayoutAnalysis

/// Guesses the language of a document.
package enum LanguageGuess {
    /// The language whose label phrases fill most of the paper; phrases shared by several languages count for each
    /// in part, function words of sentences a little.
    ///
    /// - Returns: ISO 639-1 code, nil on an empty page, and its share of all evidence, 0…1.
    package static func guess(_ pages: [PageContext]) -> (code: String?, share: Double) {
        var scores = [Double](repeating: 0, count: Lexicon.languages.count)
        for page in pages.prefix(20) {
            for label in page.labels where label.languages != 0 && label.length > 1 {
                let shared = label.languages.nonzeroBitCount
                let share = Double(label.length) / Double(shared * shared)
                for language in scores.indices where label.languages >> UInt32(language) & 1 == 1 {
                    scores[language] += share
                }
            }
            FunctionWords.count(page.keys, into: &scores)
        }
        let total = scores.reduce(0, +)
        guard total > 0, let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return (nil, 0) }
        return (Lexicon.languages[best], scores[best] / total)
    }
}
