/// Pages of different languages.
enum LanguageCue {
    /// Words from which on a language is told with certainty.
    private static let fewestWords = 40

    static func add(_ previous: PageProfile, _ next: PageProfile, to evidence: inout PairEvidence) {
        guard min(previous.wordCount, next.wordCount) >= fewestWords, let before = previous.language,
            let after = next.language
        else { return }
        evidence[.otherLanguage] = before == after ? 0 : 1
    }
}
