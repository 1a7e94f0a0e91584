import Testing

@testable import InvoiceExtraction

@Suite struct BankingTests {
    /// Example numbers of the IBAN registry.
    static let examples = [
        "AD1200012030200359100100", "AE070331234567890123456", "AT611904300234573201", "BE68539007547034",
        "BG80BNBG96611020345678", "BR1800360305000010009795493C1", "CH9300762011623852957",
        "CY17002001280000001200527600", "CZ6508000000192000145399", "DE89370400440532013000", "DK5000400440116243",
        "EE382200221020145685", "ES9121000418450200051332", "FI2112345600000785", "FR1420041010050500013M02606",
        "GB29NWBK60161331926819", "GR1601101250000000012300695", "HR1210010051863000160",
        "HU42117730161111101800000000", "IE29AIBK93115212345678", "IT60X0542811101000000123456",
        "LT121000011101001000", "LU280019400644750000", "LV80BANK0000435195001", "MT84MALT011000012345MTLCAST001S",
        "NL91ABNA0417164300", "NO9386011117947", "PL61109010140000071219812874", "PT50000201231234567890154",
        "RO49AAAA1B31007593840000", "SE4550000000058398257466", "SI56263300012039086", "SK3112000000198742637541",
        "TR330006100519786457841326", "SA0380000000608010167519", "IL620108000000099999999", "XK051212012345678906",
    ]

    @Test(arguments: examples)
    func registryExamplesAreValid(iban: String) {
        #expect(IBAN.isValid(iban))
        #expect(IBAN.expectedLength(country: String(iban.prefix(2))) == iban.utf8.count)
        #expect(IBAN.country(iban) == String(iban.prefix(2)))
    }

    @Test(arguments: examples)
    func everyChangedDigitOfAnIBANFails(iban: String) {
        let bytes = Array(iban.utf8)
        for (index, byte) in bytes.enumerated() where byte.isDigit {
            for step in 1...9 {
                var copy = bytes
                copy[index] = 0x30 + (byte - 0x30 + UInt8(step)) % 10
                let changed = String(decoding: copy, as: UTF8.self)
                #expect(!IBAN.isValid(changed))
                #expect(IBAN.hasPlausibleStructure(changed))
            }
        }
    }

    @Test func printedIBANsAreMadeCompact() {
        #expect(IBAN.normalize("IBAN: de89 3704 0044 0532 0130 00") == "DE89370400440532013000")
        #expect(!IBAN.hasPlausibleStructure("DE8937040044053201300"))
        #expect(!IBAN.hasPlausibleStructure("US89370400440532013000"))
        #expect(IBAN.expectedLength(country: "US") == nil)
    }

    @Test(arguments: [
        ("DEUTDEFF", "DE" as String?), ("DEUTDEFF500", "DE"), ("BNPAFRPPXXX", "FR"), ("NEDSZAJJ", "ZA"),
        ("DEUTDEF", nil), ("INVOICES", nil), ("DEUTQQFF", nil), ("deutdeff", nil),
        ("1EUTDEFF", nil),
    ])
    func aBICNamesARealCountry(code: String, country: String?) {
        #expect(BIC.country(code) == country)
        #expect(BIC.isValid(code) == (country != nil))
    }

    /// The shape alone does not tell a code from a word: `NU` is Niue.
    @Test func someWordsHaveTheShapeOfABIC() {
        #expect(BIC.isValid("RECHNUNG"))
    }

    @Test(arguments: [
        ("021000021", true), ("121000358", true), ("021000022", false), ("000000000", false), ("991000027", false),
    ])
    func routingNumbersHaveARangeAndACheckDigit(number: String, isValid: Bool) {
        #expect(ABARouting.isValid(number) == isValid)
    }

    @Test(arguments: [
        ("20-00-00", "200000" as String?), ("40 47 84", "404784"), ("200000", nil), ("20-00 00", nil),
        ("2O-00-00", nil),
    ])
    func sortCodesArePrintedInPairs(text: String, digits: String?) {
        #expect(UKSortCode.parse(text) == digits)
    }
}
