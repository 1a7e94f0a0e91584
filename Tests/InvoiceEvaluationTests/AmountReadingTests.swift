import Testing

@testable import InvoiceEvaluation

struct AmountReadingTests {
    @Test(arguments: [
        ("1,234.56", 1234.56), ("1.234,56", 1234.56), ("1 234,56", 1234.56), ("1'234.56", 1234.56),
        ("1\u{2019}234.56", 1234.56), ("1\u{A0}234,56 €", 1234.56), ("5,72,500/-", 572_500), ("₹ 2,20,377.00", 220_377),
        ("(8.79)", -8.79), ("-8,79", -8.79), ("8.79-", -8.79), ("€ -8,79", -8.79),
        ("\u{2212}8.79", -8.79), ("0,025", 0.025), ("14.950", 14950), ("14.95", 14.95), ("80.000,00 USD", 80000),
        ("1.234.567", 1_234_567), ("12,", 12), ("Total: 7", 7), ("٣٫٥", 3),
    ])
    func `a number is read in every usual format`(text: String, amount: Double) {
        #expect(AmountReading.amount(in: text) == amount)
    }

    @Test(arguments: ["", "abc", "n/a", "1.2.3,4,5"])
    func `what is no number has no amount`(text: String) {
        #expect(AmountReading.amount(in: text) == nil)
    }

    @Test(
        arguments: [
            (JSONValue.integer(7), 7.0), (.number(7.5), 7.5), (.string("7,50"), 7.5), (.null, nil), (.bool(true), nil),
        ] as [(JSONValue, Double?)])
    func `numbers count as they are`(value: JSONValue, amount: Double?) {
        #expect(AmountReading.amount(of: value) == amount)
    }

    @Test func `amounts are the same to the cent`() {
        #expect(FigureTolerance.isSameAmount(100, 100.005))
        #expect(!FigureTolerance.isSameAmount(100, 100.01))
        #expect(FigureTolerance.isSameRate(19, 19.01))
        #expect(!FigureTolerance.isSameRate(19, 19.02))
    }
}
