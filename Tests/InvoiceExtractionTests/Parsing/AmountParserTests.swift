import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Printed amounts")
struct AmountParserTests {
    @Test(
        "Amounts in the ways they are printed around the world",
        arguments: [
            ("1.234,56", "1234.56"), ("1 234,56", "1234.56"), ("1\u{A0}234,56", "1234.56"),
            ("1\u{202F}234,56", "1234.56"), ("1'234.56", "1234.56"), ("1’234.56", "1234.56"),
            ("1,234.56", "1234.56"), ("12,34,567.89", "1234567.89"), ("5,72,500/-", "572500.00"),
            ("1.234.567,89", "1234567.89"), ("1,234,567", "1234567.00"), ("1.234.567", "1234567.00"),
            ("(123.45)", "-123.45"), ("-123,45", "-123.45"), ("123,45-", "-123.45"), ("- 123,45", "-123.45"),
            ("−12", "-12.00"), ("123.45 CR", "-123.45"), ("123.45CR", "-123.45"), ("123.45 DR", "123.45"),
            ("12.-", "12.00"), ("12,--", "12.00"), ("12,—", "12.00"), ("1.234,-", "1234.00"), ("120:-", "120.00"),
            ("123,45*", "123.45"), ("***1,234.00", "1234.00"), ("123,45.", "123.45"), ("0,5", "0.50"),
            (".50", "0.50"), ("0.125", "0.125"), ("0,125", "0.125"), ("1234.567", "1234.567"),
            ("0.012345", "0.012345"), ("12.3456", "12.3456"), ("+12.50", "12.50"), ("42", "42.00"),
            ("1.234", "1234.00"), ("1,234", "1234.00"), ("0", "0.00"), ("-0,00", "0.00"),
            ("９９９.５０", "999.50"), ("9999999999999", nil), ("9 123 456 789,12", "9123456789.12"),
        ] as [(String, String?)])
    func amounts(text: String, expected: String?) {
        #expect(AmountParser.parse(text)?.value.description == expected)
    }

    @Test(
        "Currency beside the number",
        arguments: [
            ("€1.234,56", "1234.56", "EUR"), ("1.234,56 €", "1234.56", "EUR"), ("1.234,56€", "1234.56", "EUR"),
            ("EUR 1.234,56", "1234.56", "EUR"), ("1.234,56 Euro", "1234.56", "EUR"), ("USD1,234", "1234.00", "USD"),
            ("$ 1,234.00 USD", "1234.00", "USD"), ("$1,234.00 CAD", "1234.00", "CAD"), ("US $ 5.00", "5.00", "USD"),
            ("-$5.00", "-5.00", "USD"), ("$-5.00", "-5.00", "USD"), ("($5.00)", "-5.00", "USD"),
            ("CHF 12.-", "12.00", "CHF"), ("1.234,- kr", "1234.00", "SEK"), ("10 kr.", "10.00", "SEK"),
            ("Rs. 1,234.00", "1234.00", "INR"), ("Rs.50", "50.00", "INR"), ("R$ 1.234,56", "1234.56", "BRL"),
            ("R 1 234.50", "1234.50", "ZAR"), ("12,00 zł", "12.00", "PLN"), ("1 200 Kč", "1200.00", "CZK"),
            ("12 500 Ft", "12500.00", "HUF"), ("12,50 lei", "12.50", "RON"), ("₺18,00", "18.00", "TRY"),
            ("18,00 TL", "18.00", "TRY"), ("£.50", "0.50", "GBP"), ("A$ 10.00", "10.00", "AUD"),
            ("12,00- EUR", "-12.00", "EUR"), ("EUR 5-", "-5.00", "EUR"),
        ])
    func currencies(text: String, expected: String, currency: String) throws {
        let amount = try #require(AmountParser.parse(text))
        #expect(amount.value.description == expected)
        #expect(amount.currency == currency)
    }

    @Test(
        "What is no amount",
        arguments: [
            "", "abc", "12.03.2024", "12.03.24", "12/03/2024", "2024-03-12", "14:05", "1.2.3", "1,23,4", "12 34",
            "3704 0044 0532", "DE89", "192.168.100.200", "A123", "123A", "12pcs", "R12", "007", "0301 234 567",
            "+49 30 123", "+42", "5-", "1.", "12,", "(12.00", "12.00)", "--5.00", "1..2", "1. 234,56", "12.00 EUR USD",
            "1,234.567.890", "12% EUR", "1.23456789", "12345678901234", "No. 12.00", "1.234.56", "1,234,56", "x",
        ])
    func rejected(text: String) {
        #expect(AmountParser.parse(text) == nil)
    }

    @Test("Percentages are marked, before and after the number", arguments: ["100 %", "100%", "%100", "100,00 %"])
    func percent(text: String) throws {
        let amount = try #require(AmountParser.parse(text))
        #expect(amount.isPercent)
        #expect(amount.value == Amount(100))
    }

    @Test("The document's separator decides three decimals")
    func hint() {
        #expect(AmountParser.parse("1.234", decimalSeparator: ".")?.value.description == "1.234")
        #expect(AmountParser.parse("1.234", decimalSeparator: ",")?.value.description == "1234.00")
        #expect(AmountParser.parse("1,234", decimalSeparator: ",")?.value.description == "1.234")
        #expect(AmountParser.parse("1,234", decimalSeparator: ".")?.value.description == "1234.00")
    }

    @Test("Printed decimals and grouping are told")
    func shape() throws {
        let amount = try #require(AmountParser.parse("1.234,5"))
        #expect(amount.decimals == 1 && amount.hasGrouping && !amount.isNegative)
        #expect(AmountParser.parse("1234")?.hasGrouping == false)
    }

    @Test(
        "The decimal separator of a document",
        arguments: [
            (["1.234,56", "1.000"], ","), (["1,234.56", "12.03.2024"], "."), (["12,50", "3,00", "1.20"], ","),
            (["1.234.567"], ","), (["1 234,50"], ","), (["1.234", "1,234"], nil), (["invoice", "2024"], nil),
            (["1.20", "2.10", "€ 12,50"], ","), (["12,50", "12.50"], nil),
        ] as [([String], Character?)])
    func style(texts: [String], expected: Character?) {
        #expect(DecimalStyle.vote(texts) == expected)
    }
}
