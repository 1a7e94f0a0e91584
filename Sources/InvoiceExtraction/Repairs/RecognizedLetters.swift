import DocumentModel
import LayoutAnalysis

/// Letters that recognition cannot tell apart and that the language or the trade settles.
package enum RecognizedLetters {
    /// The page with letters exchanged where that is certain; pages of a text layer stay as they are.
    ///
    /// - `ş` and `ţ` of Romanian have a comma below, not a cedilla (SR 13411:1999); recognisers know one of the two.
    /// - `S.r.I.` is `S.r.l.`: a legal form of companies in points, with a capital i for an l.
    /// - `Sp. z 0.o.` is `Sp. z o.o.`: one with a zero for an o.
    package static func settled(_ page: PageText) -> PageText {
        guard page.source == .recognized else { return page }
        var result = page
        let isRomanian = isRomanian(page)
        for index in result.words.indices {
            if isRomanian { result.words[index].text = withCommas(result.words[index].text) }
            if let form = legalForm(result.words[index].text) { result.words[index].text = form }
            let before = result.words[max(0, index - 2)..<index].map(\.text)
            if let form = legalFormWithLetterO(result.words[index].text, after: before) {
                result.words[index].text = form
            }
        }
        return result
    }

    private static let commas: [Unicode.Scalar: Unicode.Scalar] = ["ş": "ș", "Ş": "Ș", "ţ": "ț", "Ţ": "Ț"]

    private static func isRomanian(_ page: PageText) -> Bool {
        let letters = page.words.lazy.flatMap(\.text.unicodeScalars).filter { commas[$0] != nil }
        guard !letters.isEmpty else { return false }
        // No other language of ours has a t with a tail; Turkish has the s.
        if letters.contains(where: { $0 == "ţ" || $0 == "Ţ" }) { return true }
        return LanguageGuess.guess([PageContext(PageLayout(page))]).code == "ro"
    }

    private static func withCommas(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append(commas[scalar] ?? scalar) }
        return String(scalars)
    }

    /// The legal form that a word in points must be; nil when it is one already, or none.
    static func legalForm(_ text: String) -> String? {
        guard text.contains("I") || text.contains("1"), text.count <= 10, text.dropFirst().first == ".",
            !LegalForms.contains(text)
        else { return nil }
        var previous: Character = "L"
        let exchanged = String(
            text.map { character in
                defer { if character.isLetter { previous = character } }
                guard character == "I" || character == "1" else { return character }
                return previous.isLowercase ? "l" : "L"
            })
        return LegalForms.contains(exchanged) ? exchanged : nil
    }

    /// The end of a legal form in points in which a zero was read for an o; nil when it is none.
    static func legalFormWithLetterO(_ text: String, after words: [String]) -> String? {
        // Without a letter of its own it is a number, and `0.00` no `OOO`; but nothing ends in points like `z 0.0.`
        let isLettered = text.contains(where: \.isLetter) || (text == "0.0." && words.last?.lowercased() == "z")
        guard isLettered, text.contains("0"), text.contains("."), text.count <= 10,
            !text.contains(where: { $0.isNumber && $0 != "0" })
        else { return nil }
        let isCapital = (words + [text]).last { $0.contains(where: \.isLetter) }?.first(where: \.isLetter)?.isUppercase
        let exchanged = text.replacing("0", with: isCapital == true ? "O" : "o")
        let before = words.map { $0 + " " }.joined()
        return LegalForms.contains(before + exchanged) && !LegalForms.contains(before) ? exchanged : nil
    }
}
