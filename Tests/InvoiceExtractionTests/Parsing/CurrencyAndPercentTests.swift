import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Currencies and rates")
struct CurrencyAndPercentTests {
    @Test(
        "Marks of currencies",
        arguments: [
            ("€", "EUR", false), ("EUR", "EUR", false), ("eur", "EUR", false), ("Euros", "EUR", false),
            ("$", "USD", true), ("US$", "USD", false), ("kr", "SEK", true), ("kr.", "SEK", true), ("Rs.", "INR", true),
            ("¥", "JPY", true), ("zł", "PLN", false), ("Kč", "CZK", false), ("Fr.", "CHF", true), ("RM", "MYR", false),
            ("TOP", "TOP", true), ("HK$", "HKD", false), ("£", "GBP", false), ("ZŁ", "PLN", false),
        ])
    func marks(token: String, code: String, isAmbiguous: Bool) {
        #expect(Currencies.match(token) == CurrencyMatch(code: code, isAmbiguous: isAmbiguous))
    }

    @Test("Words are no currencies", arguments: ["", "top", "all", "Total", "MwSt", "A", "XYZ", ".", "no"])
    func words(token: String) {
        #expect(Currencies.match(token) == nil)
    }

    @Test(
        "Currency of a country",
        arguments: [
            ("DE", "EUR"), ("US", "USD"), ("CH", "CHF"), ("HR", "EUR"), ("IN", "INR"), ("CW", "XCG"), ("AI", "XCD"),
        ])
    func countries(country: String, code: String) {
        #expect(Currencies.currency(ofCountry: country) == code)
    }

    @Test("Every country's currency is an active code, and every code is of three capitals")
    func consistency() {
        for code in CurrencyCountries.byCountry.values { #expect(Currencies.all.contains(code), "\(code)") }
        for code in Currencies.all { #expect(Currencies.match(code)?.code == code) }
        #expect(CurrencyCountries.byCountry.count > 230)
        #expect(Currencies.currency(ofCountry: "XX") == nil)
    }

    @Test(
        "Rates",
        arguments: [
            ("19%", "19.00"), ("19 %", "19.00"), ("19,00 %", "19.00"), ("(20.0%)", "20.00"), ("à 5,5%", "5.50"),
            ("VAT 20%", "20.00"), ("%18", "18.00"), ("8.125%", "8.125"), ("0 %", "0.00"), ("100%", "100.00"),
            ("7,7\u{A0}%", "7.70"), ("5.5％", "5.50"), ("20% of 100.00", "20.00"), ("101%", nil), ("19", nil),
            ("abc%", nil), ("-5%", nil), ("A19%", nil), ("%", nil), ("1.2.3%", nil),
        ] as [(String, String?)])
    func rates(text: String, expected: String?) {
        #expect(PercentParser.parse(text)?.description == expected)
    }
}
