/// Decides for a document whether its ambiguous dates print the day or the month first.
package enum DateOrder {
    package enum Order: Sendable, Hashable {
        case dayFirst, monthFirst
    }

    /// Countries whose numeric dates have the month first: the United States with their territories and associated
    /// states, and the Philippines (CLDR short date patterns of `en_US`, `en_PH`).
    private static let monthFirstCountries: Set<String> = [
        "US", "PR", "GU", "VI", "AS", "MP", "UM", "FM", "MH", "PW", "PH",
    ]

    /// Numeric dates of the document that have one reading only vote first; a tie is decided by the country.
    ///
    /// English says nothing by itself. Without a country the currency decides: US dollars and English, or no known
    /// language, mean the month first. In all other cases the day comes first.
    ///
    /// - Parameters:
    ///   - country: of the supplier, ISO 3166-1 alpha-2.
    ///   - language: ISO 639-1.
    ///   - currency: ISO 4217; used only when the country is unknown.
    package static func decide(
        _ dates: [ParsedDate], country: String?, language: String?, currency: String? = nil
    ) -> Order {
        var balance = 0
        for date in dates where date.style == .numeric {
            if date.monthFirst == nil { balance += 1 } else if date.dayFirst == nil { balance -= 1 }
        }
        if balance != 0 { return balance > 0 ? .dayFirst : .monthFirst }
        if let country { return monthFirstCountries.contains(country) ? .monthFirst : .dayFirst }
        let mayBeEnglish = language == nil || language == "en"
        return mayBeEnglish && currency == "USD" ? .monthFirst : .dayFirst
    }
}
