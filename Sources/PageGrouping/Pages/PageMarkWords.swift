/// The words of page numbering in the languages of the lexicon, folded (`TextFolding.fold`).
enum PageMarkWords {
    /// What stands before the number. Longer words first, since a shorter one may begin them.
    static let page: [String] = [
        "seitennummer", "seitenzahl", "seiten-nr", "seitennr", "paginanummer", "page number", "page no", "page nr",
        "pagina", "pagine", "page", "seite", "sheet", "blatt", "feuillet", "feuille", "folio", "bladzijde", "blad",
        "hoja", "foglio", "folha", "strona", "strana", "stranka", "sida", "side", "sivu", "oldalszam", "oldal",
        "sayfa", "pag", "pg", "str", "bl", "p",
    ]

    /// What stands between the number and the number of all.
    static let of: [String] = [
        "insgesamt", "out of", "of", "von", "sur", "van", "de", "di", "din", "af", "av", "ze", "do", "od", "z", "/",
        "|", "\\",
    ]

    /// What follows the number where the language puts it first: "2. oldal", "2. sayfa", "2. sivu".
    static let pageAfterNumber: [String] = ["oldal", "sayfa", "sivu", "side", "page", "seite", "strana"]
}
