import Testing

@testable import InvoiceExtraction

@Suite struct CountriesTests {
    @Test(arguments: [
        ("Deutschland", "DE"), ("ALLEMAGNE", "DE"), ("Österreich", "AT"), ("Suisse", "CH"), ("España", "ES"),
        ("United Kingdom", "GB"), ("UK", "GB"), ("USA", "US"), ("GBR", "GB"), ("Türkiye", "TR"),
        ("Česká republika", "CZ"),
        ("Niederlande", "NL"), ("Magyarország", "HU"), ("Polska", "PL"), ("FR", "FR"), ("România", "RO"),
        ("Sverige", "SE"),
        ("Norge", "NO"), ("Suomi", "FI"), ("Danmark", "DK"), ("U.S.A.", "US"), ("Ελλάδα", "GR"), ("Singapore", "SG"),
    ])
    func aNameGivesItsCode(name: String, code: String) {
        #expect(Countries.code(forName: name) == code)
        #expect(Countries.isAlpha2(code))
        #expect(!Countries.languages(ofCountry: code).isEmpty)
        #expect(PostalCode.pattern(ofCountry: code) != nil)
    }

    @Test(arguments: ["de", "Paris", "", "ZZ", "no", "in"])
    func otherWordsAreNoCountry(name: String) {
        #expect(Countries.code(forName: name) == nil)
    }
}
