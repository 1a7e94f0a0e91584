import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// Decides language, country and currency of a document.
package enum LocaleDecision {
    /// - Parameter share: How much of the evidence for any language is evidence for `language`, 0…1.
    package static func decide(
        _ pages: [PageFacts], language: String?, share: Double
    ) -> Classified<InvoiceLocale> {
        let country = country(pages, language: language)
        let currency = currency(pages, country: country, language: language)
        return Classified(
            value: InvoiceLocale(language: language, country: country, currency: currency),
            confidence: Confidence.logistic(0.8 + 3 * share + (currency == nil ? -1 : 0)))
    }

    /// The country of the supplier's numbers; else of an address; else of the language, when it is spoken in one.
    private static func country(_ pages: [PageFacts], language: String?) -> String? {
        var votes: [String: Double] = [:]
        for page in pages {
            for registration in page.registrations {
                guard let country = registration.found.country else { continue }
                votes[country == "EL" ? "GR" : country == "XI" ? "GB" : country, default: 0] +=
                    registration.found.checksum == true ? 2 : registration.isLabelled ? 1 : 0.3
            }
            for bank in page.banks where bank.kind == .iban {
                if let country = IBAN.country(bank.value) { votes[country, default: 0] += 1.2 }
            }
            for (country, weight) in CountryHints.votes(page) { votes[country, default: 0] += weight }
        }
        if let best = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value >= 0.6 { return best.key }
        return language.flatMap { singleCountry[$0] }
    }

    /// Languages that one country alone makes likely.
    private static let singleCountry: [String: String] = [
        "pl": "PL", "cs": "CZ", "sv": "SE", "da": "DK", "nb": "NO", "fi": "FI", "ro": "RO", "hu": "HU", "tr": "TR",
        "it": "IT", "nl": "NL", "de": "DE", "fr": "FR", "es": "ES", "pt": "PT",
    ]

    private static func currency(_ pages: [PageFacts], country: String?, language: String?) -> String? {
        var votes: [String: Double] = [:]
        let home = country.flatMap { Currencies.currency(ofCountry: $0) }
        for page in pages {
            let layout = page.context.layout
            let inMoney = Set(page.amounts.lazy.filter(\.isMoney).flatMap(\.span.tokens))
            for (index, token) in layout.tokens.enumerated() {
                guard let match = CurrencySigns.match(token.text) else { continue }
                let code =
                    match.isAmbiguous ? CurrencySigns.resolve(match.code, sign: token.text, home: home) : match.code
                // Codes that are words as well, "KGS" and "TOP", are money only beside an amount.
                let isWord = match.isAmbiguous && Currencies.all.contains(token.text.trimmingMarks)
                if !inMoney.contains(index), isWord || !CurrencySigns.isMoney(index, layout) { continue }
                votes[code, default: 0] += match.isAmbiguous ? 1 : 1.5
            }
            // A mark glued to its amount, which is no word of its own: "RM12.50".
            for amount in page.amounts where amount.decimals == 2 {
                guard let code = amount.currency,
                    !amount.span.tokens.contains(where: { CurrencySigns.match(layout.tokens[$0].text) != nil }),
                    amount.span.text.utf8.contains(where: { $0 | 0x20 >= 97 && $0 | 0x20 <= 122 })
                else { continue }
                votes[CurrencySigns.resolve(code, sign: amount.span.text, home: home), default: 0] += 1
            }
        }
        if let best = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) { return best.key }
        return home
    }
}

/// Currency marks inside tokens: `€`, `EUR`, `$1,200.00`.
enum CurrencySigns {
    static func match(_ text: String) -> CurrencyMatch? {
        let bytes = text.utf8.count
        guard bytes <= 20 else { return nil }
        // ISO codes are printed in capitals; "all" and "try" are words.
        let stripped = text.trimmingMarks
        if stripped.utf8.count == 3, stripped.utf8.allSatisfy({ (65...90).contains($0) }) {
            return Currencies.all.contains(stripped) ? Currencies.match(stripped) : nil
        }
        if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .currencySymbol }) {
            let sign = String(
                String.UnicodeScalarView(
                    text.unicodeScalars.filter {
                        $0.properties.generalCategory == .currencySymbol || $0.properties.isAlphabetic
                    }))
            return Currencies.match(sign)
        }
        guard
            [
                "zł", "Kč", "kr", "kr.", "Ft", "lei", "Lei", "Rs.", "Rs", "Euro", "euro", "euros", "Euros", "TL",
                "SFr.",
                "RM",
            ]
            .contains(stripped)
        else { return nil }
        return Currencies.match(stripped)
    }

    /// Whether a code stands for money at `index`: not where it is part of a legal form ("Sdn Bhd") or names a grade
    /// of petrol ("RON 95").
    static func isMoney(_ index: Int, _ layout: PageLayout) -> Bool {
        let text = layout.tokens[index].text.trimmingMarks
        if LegalForms.contains(text) { return false }
        guard text == "RON" else { return true }
        let own = layout.segments[layout.segmentOfToken[index]].tokens
        guard let place = own.firstIndex(of: index), place + 1 < own.count else { return true }
        return !["91", "92", "95", "97", "98", "100"].contains(layout.tokens[own[place + 1]].text)
    }

    /// A sign that several currencies share is the home country's, when that uses it.
    static func resolve(_ code: String, sign: String, home: String?) -> String {
        guard let home else { return code }
        let dollars: Set<String> = [
            "USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN", "TWD", "ARS", "CLP", "COP",
        ]
        let crowns: Set<String> = ["SEK", "NOK", "DKK", "ISK"]
        let rupees: Set<String> = ["INR", "PKR", "LKR", "NPR", "MUR"]
        let yen: Set<String> = ["JPY", "CNY"]
        for family in [dollars, crowns, rupees, yen] where family.contains(code) && family.contains(home) {
            return home
        }
        return code
    }
}

extension String {
    /// Without brackets, colons, points and slashes at both ends.
    var trimmingMarks: String {
        let edge: Set<Character> = ["(", ")", "[", "]", ":", ",", ";", "/", "*"]
        var slice = Substring(self)
        while let first = slice.first, edge.contains(first) { slice = slice.dropFirst() }
        while let last = slice.last, edge.contains(last) { slice = slice.dropLast() }
        return String(slice)
    }
}
