/// The label phrases of one language, as written in its file.
struct LanguageLexicon: Sendable {
    /// ISO 639-1.
    let code: String
    /// Lines of `class: phrase | phrase | …`; a class may have several lines.
    let phrases: String

    init(code: String, phrases: String) {
        self.code = code
        self.phrases = phrases
    }

    /// Every language that the engine knows, in a fixed order: the order of bits in ``Lexicon/Entry/languages``.
    static let all: [LanguageLexicon] = invoices.map { lexicon in
        guard let till = TillPhrases.byLanguage[lexicon.code] else { return lexicon }
        return LanguageLexicon(code: lexicon.code, phrases: lexicon.phrases + "\n" + till)
    }

    private static let invoices: [LanguageLexicon] = [
        .english, .french, .german, .dutch, .spanish, .italian, .portuguese, .polish, .czech, .swedish, .danish,
        .norwegian, .finnish, .romanian, .hungarian, .turkish,
    ]
}
