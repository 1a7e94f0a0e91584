import Testing

@testable import InvoiceExtraction

@Suite("Guess of the language")
struct LanguageGuessTests {
    @Test(
        "the labels of a page tell its language",
        arguments: [
            (["Invoice number", "Due date", "Amount due"], "en"),
            (["Rechnungsnummer", "Rechnungsdatum", "Gesamtbetrag"], "de"),
            (["Numéro de facture", "Date d'échéance", "Montant total TTC"], "fr"),
            (["Factuurnummer", "Vervaldatum", "Te betalen"], "nl"),
            (["Faktúra", "Számla száma", "Fizetési határidő"], "hu"),
        ])
    func labels(lines: [String], code: String) {
        #expect(LanguageGuess.guess([HandMadePage().lines(lines, x: 50, y: 100).context]).code == code)
    }

    @Test(
        "sentences without a label tell the language by their commonest words",
        arguments: [
            ("wij horen graag van uw onze vrienden", "nl"), ("tack att det gick med oss", "sv"),
            ("wir danken und hoffen auf das beste", "de"),
        ])
    func sentences(line: String, code: String) {
        #expect(LanguageGuess.guess([HandMadePage().lines([line], x: 50, y: 100).context]).code == code)
    }

    @Test("an empty page has no language")
    func empty() {
        let guess = LanguageGuess.guess([HandMadePage().context])
        #expect(guess.code == nil)
        #expect(guess.share == 0)
    }
}
