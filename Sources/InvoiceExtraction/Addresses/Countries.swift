/// Countries by code and by name (ISO 3166-1).
package enum Countries {
    /// Whether `code` is an officially assigned alpha-2 code, or `XK` (Kosovo, used by SWIFT and the EU).
    package static func isAlpha2(_ code: String) -> Bool { alpha2.contains(code) }

    /// The alpha-2 code for a country's name in one of the languages, its alpha-3 code, or a usual short form.
    ///
    /// Two letters count only in capitals: `DE` is Germany, `de` is a word of many languages.
    /// - Parameter name: the name as printed or folded; marks at its ends are ignored.
    package static func code(forName name: String) -> String? {
        if name.utf8.count == 2, isAlpha2(name) { return name }
        return CountryNames.codes[trimmed(Folding.fold(name))]
    }

    private static func trimmed(_ name: String) -> String {
        let marks: Set<Character> = [" ", ".", ",", ";", "-", "(", ")"]
        var rest = name[...]
        while let first = rest.first, marks.contains(first) { rest.removeFirst() }
        while let last = rest.last, marks.contains(last) { rest.removeLast() }
        return String(rest)
    }

    private static let alpha2 = Set(
        """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
        CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO \
        FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE \
        JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO \
        MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW \
        PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM \
        TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
        """.split(separator: " ").map(String.init))

    /// Languages in which a country's companies write invoices, the most common first (ISO 639-1).
    package static func languages(ofCountry code: String) -> [String] {
        switch code {
        case "DE", "AT", "LI": ["de"]
        case "CH": ["de", "fr", "it"]
        case "FR", "MC": ["fr"]
        case "BE": ["nl", "fr", "de"]
        case "LU": ["fr", "de"]
        case "NL": ["nl"]
        case "IT", "SM", "VA": ["it"]
        case "ES", "MX", "AR", "CL", "CO", "PE", "EC", "UY", "VE": ["es"]
        case "PT", "BR", "AO", "MZ": ["pt"]
        case "GB", "US", "AU", "NZ", "IE", "SG", "ZA", "MT", "HK", "AE": ["en"]
        case "IN": ["en", "hi"]
        case "CA": ["en", "fr"]
        case "PL": ["pl"]
        case "CZ": ["cs"]
        case "SK": ["sk"]
        case "SE": ["sv"]
        case "DK", "GL", "FO": ["da"]
        case "NO": ["nb"]
        case "FI": ["fi", "sv"]
        case "RO", "MD": ["ro"]
        case "HU": ["hu"]
        case "TR": ["tr"]
        case "GR", "CY": ["el"]
        case "BG": ["bg"]
        case "HR": ["hr"]
        case "SI": ["sl"]
        case "EE": ["et"]
        case "LV": ["lv"]
        case "LT": ["lt"]
        case "RU": ["ru"]
        case "UA": ["uk"]
        case "JP": ["ja"]
        case "CN", "TW": ["zh"]
        default: []
        }
    }
}
