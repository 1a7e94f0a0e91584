import LayoutAnalysis

/// The names of taxes, as they stand in labels.
enum TaxNames {
    /// Folded names of one word, in the languages of the lexicon and the English-speaking countries.
    private static let words: Set<String> = [
        "vat", "gst", "hst", "pst", "qst", "tps", "tvq", "tvh", "cgst", "sgst", "igst", "utgst", "tva", "mwst", "ust",
        "umsatzsteuer", "mehrwertsteuer", "versicherungsteuer", "versicherungssteuer", "btw", "iva", "igic", "dph",
        "moms", "mva", "merverdiavgift", "alv", "arvonlisavero", "afa", "kdv", "gsthst", "tax",
    ]
    /// Folded names of two words.
    private static let pairs: Set<String> = [
        "salestax", "citytax", "statetax", "countytax", "localtax", "servicetax", "centralgst", "stategst",
        "integratedgst", "usetax", "excisetax",
    ]

    /// The name in a label, as printed and without a final point or colon; nil when the label names no tax.
    static func code(_ tokens: [Int], _ page: PageContext) -> String? {
        for (first, second) in zip(tokens, tokens.dropFirst())
        where pairs.contains(page.keys[first] + page.keys[second]) {
            return trimmed(page.layout.text([first, second]))
        }
        for token in tokens where words.contains(page.keys[token]) { return trimmed(page.layout.tokens[token].text) }
        return nil
    }

    private static func trimmed(_ text: String) -> String {
        var slice = Substring(text)
        while let last = slice.last, ".:,;*(".contains(last) { slice = slice.dropLast() }
        return String(slice)
    }
}
