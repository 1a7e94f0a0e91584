/// Postal codes in an address (Universal Postal Union, addressing systems by country).
package enum PostalCode {
    /// A postal code among the words of a segment.
    struct Match {
        var range: Range<Int>
        /// As printed, without a country letter before it.
        var code: String
        /// Where only one country writes so.
        var country: String?
        /// Whether the form alone is proof; plain digits are not.
        var isDistinctive: Bool
    }

    /// Shape of a country's postal codes: `9` digit, `A` letter, other characters stand for themselves.
    package static func pattern(ofCountry code: String) -> String? {
        switch code {
        case "DE", "FR", "ES", "IT", "FI", "US", "MX", "TR", "HR", "EE", "UA", "RS", "MY", "TH", "MC", "SM": "99999"
        case "AT", "CH", "LI", "BE", "DK", "NO", "LU", "HU", "AU", "NZ", "ZA", "SI", "BG", "CY", "TN", "PH": "9999"
        case "SE", "CZ", "SK", "GR": "999 99"
        case "NL": "9999 AA"
        case "PT": "9999-999"
        case "PL": "99-999"
        case "BR": "99999-999"
        case "JP": "999-9999"
        case "CA": "A9A 9A9"
        case "IN": "999999"
        case "RO", "SG", "CN", "RU": "999999"
        case "LV": "LV-9999"
        case "LT": "LT-99999"
        case "IE": "A99 A9A9"
        case "MT": "AAA 9999"
        // One of six forms, from A9 9AA to AA9A 9AA; this is the commonest.
        case "GB": "AA9 9AA"
        default: nil
        }
    }

    static func find(in tokens: [AddressToken], country: String?) -> Match? {
        for index in tokens.indices {
            if let match = distinctive(tokens, index, country: country) { return match }
        }
        var weak: Match?
        for index in tokens.indices {
            if let match = digits(tokens, index, country: country) { weak = match }
        }
        return weak
    }

    /// Forms that hardly anything else has.
    private static func distinctive(_ tokens: [AddressToken], _ index: Int, country: String?) -> Match? {
        func match(_ count: Int, _ country: String?) -> Match {
            let range = index..<index + count
            return Match(
                range: range, code: AddressToken.join(tokens[range]) ?? "", country: country, isDistinctive: true)
        }
        let shape = Self.shape(tokens[index].text)
        let next = index + 1 < tokens.count ? Self.shape(tokens[index + 1].text) : ""
        switch (shape, next) {
        case ("A9A", "9A9"): return match(2, "CA")
        case ("A9A9A9", _): return match(1, "CA")
        case ("9999", "AA") where index + 2 < tokens.count && tokens[index + 1].text != "CH" && country != "AU":
            return match(2, "NL")
        case ("9999AA", _): return match(1, "NL")
        case ("9999-999", _): return match(1, "PT")
        case ("99-999", _): return match(1, "PL")
        case ("99999-999", _): return match(1, "BR")
        case ("99999-9999", _): return match(1, "US")
        case ("999-9999", _): return country == "JP" ? match(1, "JP") : nil
        case ("A99", "A9A9"), ("A99", "AA99"), ("A9A", "A9A9"), ("A99", "A999"): return match(2, "IE")
        case ("AAA", "9999") where country == "MT": return match(2, "MT")
        default: break
        }
        let outward = ["A9", "A99", "AA9", "AA99", "A9A", "AA9A"]
        if outward.contains(shape), next == "9AA" { return match(2, "GB") }
        if shape.hasSuffix("9AA"), outward.contains(String(shape.dropLast(3))), shape.utf8.count >= 5 {
            return match(1, "GB")
        }
        // DE 12345 Berlin: the country's letters as a word of their own. American states stand so too ("DE 19801"),
        // but no town follows them.
        if ["9999", "99999"].contains(next), let country = prefixes[tokens[index].text], index + 2 < tokens.count,
            tokens[index + 2].isCapitalized,
            Countries.code(forName: AddressToken.join(tokens[(index + 2)...]) ?? "") == nil
        {
            var found = match(2, country)
            found.code = tokens[index + 1].text
            return found
        }
        // D-12345, CH-8001, A-1010: the motor vehicle letters of the country.
        if let dash = tokens[index].text.firstIndex(of: "-"),
            let country = prefixes[String(tokens[index].text[..<dash])]
        {
            let code = tokens[index].text[tokens[index].text.index(after: dash)...]
            let digits = Self.shape(String(code))
            guard ["9999", "99999", "999999", "999"].contains(digits) else { return nil }
            var found = match(1, country)
            found.code = String(code)
            if digits == "999", next == "99" {
                found.range = index..<index + 2
                found.code += " " + tokens[index + 1].text
            } else if digits == "999" {
                return nil
            }
            if country == "LT" || country == "LV" { found.code = tokens[index].text }
            return found
        }
        return nil
    }

    /// Plain digits: the neighbours decide.
    private static func digits(_ tokens: [AddressToken], _ index: Int, country: String?) -> Match? {
        let shape = Self.shape(tokens[index].text)
        let next = index + 1 < tokens.count ? Self.shape(tokens[index + 1].text) : ""
        func match(_ count: Int) -> Match {
            let range = index..<index + count
            return Match(
                range: range, code: AddressToken.join(tokens[range]) ?? "", country: nil, isDistinctive: false)
        }
        let namesFollow = index + 1 < tokens.count && tokens[index + 1].isCapitalized
        switch (shape, next) {
        case ("999", "99"):
            let afterIsName = index + 2 < tokens.count && tokens[index + 2].isCapitalized
            return afterIsName ? match(2) : nil
        case ("999", "999"): return country == "IN" || tokens.count == 2 ? match(2) : nil
        case ("999999", _), ("99999", _): return match(1)
        case ("9999", _):
            if namesFollow { return match(1) }
            let isLast = index == tokens.count - 1
            return isLast && index > 0 && (country == "AU" || Regions.isAustralian(tokens[index - 1])) ? match(1) : nil
        default: return nil
        }
    }

    /// Letters of countries that stand before codes in international mail.
    private static let prefixes: [String: String] = [
        "D": "DE", "DE": "DE", "A": "AT", "AT": "AT", "CH": "CH", "F": "FR", "FR": "FR", "L": "LU", "LU": "LU",
        "B": "BE", "BE": "BE", "NL": "NL", "DK": "DK", "S": "SE", "SE": "SE", "N": "NO", "NO": "NO", "FI": "FI",
        "FIN": "FI", "I": "IT", "IT": "IT", "E": "ES", "ES": "ES", "P": "PT", "PL": "PL", "CZ": "CZ", "SK": "SK",
        "H": "HU", "HU": "HU", "RO": "RO", "BG": "BG", "HR": "HR", "SI": "SI", "EE": "EE", "LV": "LV", "LT": "LT",
        "FL": "LI", "LI": "LI", "GR": "GR", "TR": "TR", "MD": "MD", "CY": "CY", "MC": "MC",
    ]

    /// Digits as `9`, capitals as `A`, small letters as `a`, everything else as it is.
    static func shape(_ text: String) -> String {
        var shape = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39: shape.append("9")
            case 0x41...0x5A: shape.append("A")
            case 0x61...0x7A: shape.append("a")
            default: shape.append(scalar)
            }
        }
        return String(shape)
    }
}
