import DocumentModel
import InvoiceModel
import InvoiceReconciliation
import Testing

@Suite("A missing total is computed only where the paper leaves one answer")
struct CompleteTotalsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var given: Invoice
        /// Net, tax and total afterwards, in cents.
        var expected: [Int64?]
        var computed: [Bool]
    }

    static let cases: [Case] = [
        Case("net and total", .init(net: 100_00, total: 119_00), [100_00, 19_00, 119_00], [false, true, false]),
        Case("tax and total", .init(tax: 19_00, total: 119_00), [100_00, 19_00, 119_00], [true, false, false]),
        Case("net and tax", .init(net: 100_00, tax: 19_00), [100_00, 19_00, 119_00], [false, false, true]),
        Case("all negative", .init(net: -100_00, total: -119_00), [-100_00, -19_00, -119_00], [false, true, false]),
        Case("tax of nothing", .init(tax: 0, total: 50_00), [50_00, 0, 50_00], [true, false, false]),
        Case("total alone", .init(total: 119_00), [nil, nil, 119_00], [false, false, false]),
        Case("net alone", .init(net: 119_00), [119_00, nil, nil], [false, false, false]),
        Case("nothing", .init(), [nil, nil, nil], [false, false, false]),
        Case("net equals total", .init(net: 50_00, total: 50_00), [50_00, nil, 50_00], [false, false, false]),
        Case("tax would be negative", .init(net: 60_00, total: 50_00), [60_00, nil, 50_00], [false, false, false]),
        Case("tax would be too high", .init(net: 50_00, total: 90_00), [50_00, nil, 90_00], [false, false, false]),
        Case("net would be too low", .init(tax: 50_00, total: 100_00), [nil, 50_00, 100_00], [false, false, false]),
        Case("tax above the total", .init(tax: 60_00, total: 50_00), [nil, 60_00, 50_00], [false, false, false]),
        Case("opposite signs", .init(net: 100_00, tax: -19_00), [100_00, -19_00, nil], [false, false, false]),
        Case(
            "shipping may be the difference",
            .init(net: 100_00, total: 119_00, adjustments: [InvoiceFixture.adjustment(.shipping, 19_00)]),
            [100_00, nil, 119_00], [false, false, false]),
        Case(
            "a discount may stand between net and total",
            .init(net: 100_00, tax: 19_00, adjustments: [InvoiceFixture.adjustment(.discount, 5_00)]),
            [100_00, 19_00, nil], [false, false, false]),
        Case(
            "a discount, but the rate proves the net",
            .init(
                tax: 19_00, total: 119_00, taxes: [InvoiceFixture.taxLine(19, 19_00)],
                adjustments: [InvoiceFixture.adjustment(.discount, 5_00)]),
            [100_00, 19_00, 119_00], [true, false, false]),
        Case(
            "the tax is too much for the rate",
            .init(tax: 19_00, total: 119_00, taxes: [InvoiceFixture.taxLine(10, 19_00)]),
            [nil, 19_00, 119_00], [false, false, false]),
        Case(
            "the tax is one of a part",
            .init(tax: 19_00, total: 219_00, taxes: [InvoiceFixture.taxLine(19, 19_00)]),
            [200_00, 19_00, 219_00], [true, false, false]),
        Case(
            "two tax lines and a total",
            .init(
                total: 226_00, taxes: [InvoiceFixture.taxLine(19, 19_00), InvoiceFixture.taxLine(7, 7_00)]),
            [200_00, 26_00, 226_00], [true, true, false]),
        Case(
            "two tax lines and a net",
            .init(
                net: 200_00, taxes: [InvoiceFixture.taxLine(19, 19_00), InvoiceFixture.taxLine(7, 7_00)]),
            [200_00, 26_00, 226_00], [false, true, true]),
        Case(
            "tax lines lead from net to total",
            .init(net: 100_00, total: 119_01, taxes: [InvoiceFixture.taxLine(19, 19_00)]),
            [100_00, 19_00, 119_01], [false, true, false]),
        Case(
            "tax lines do not lead from net to total",
            .init(net: 100_00, total: 130_00, taxes: [InvoiceFixture.taxLine(19, 19_00)]),
            [100_00, nil, 130_00], [false, false, false]),
        Case(
            "tax lines and shipping lead from net to total",
            .init(
                net: 100_00, total: 124_00, taxes: [InvoiceFixture.taxLine(19, 19_00)],
                adjustments: [InvoiceFixture.adjustment(.shipping, 5_00)]),
            [100_00, 19_00, 124_00], [false, true, false]),
        Case(
            "a tax line without an amount",
            .init(total: 119_00, taxes: [InvoiceFixture.taxLine(19, nil)]), [nil, nil, 119_00], [false, false, false]),
        Case(
            "another amount to pay",
            .init(net: 100_00, tax: 19_00, adjustments: [InvoiceFixture.adjustment(.amountDue, 150_00)]),
            [100_00, 19_00, nil], [false, false, false]),
        Case(
            "the amount to pay after a prepayment",
            .init(
                net: 100_00, tax: 19_00,
                adjustments: [InvoiceFixture.adjustment(.prepaid, 20_00), InvoiceFixture.adjustment(.amountDue, 99_00)]),
            [100_00, 19_00, 119_00], [false, false, true]),
    ]

    @Test("Values", arguments: cases)
    func values(example: Case) {
        let result = Reconciler.reconcile(example.given).invoice
        let fields = [result.totalNet, result.totalTax, result.totalAmount]
        #expect(fields.map { $0?.value } == example.expected.map { $0.map { Amount(cents: $0) } })
        #expect(fields.map { $0?.isComputed ?? false } == example.computed)
    }

    @Test("A computed value stands nowhere, says how it was computed, and is less certain than its sources")
    func evidence() throws {
        let given = InvoiceFixture.invoice(net: 100_00, total: 119_00, confidence: 0.9)
        let tax = try #require(Reconciler.reconcile(given).invoice.totalTax)
        #expect(tax.polygon.isEmpty && tax.page == nil && tax.words.isEmpty && tax.text == nil)
        #expect(tax.confidence == 0.77)
        #expect(tax.checks == [Check(.totalsAgree, passed: true, detail: "computed: 119.00 - 100.00 = 19.00")])
    }

    @Test("Lines that add up make a computed net more certain")
    func raisedByLines() throws {
        let plain = InvoiceFixture.invoice(tax: 19_00, total: 119_00)
        let proven = InvoiceFixture.invoice(
            tax: 19_00, total: 119_00, lines: [InvoiceFixture.line(60_00), InvoiceFixture.line(40_00)])
        let low = try #require(Reconciler.reconcile(plain).invoice.totalNet?.confidence)
        let high = try #require(Reconciler.reconcile(proven).invoice.totalNet?.confidence)
        #expect(low == 0.47)
        #expect(high >= 0.9)
    }
}

extension CompleteTotalsTests.Case {
    /// The figures of an invoice, in cents.
    struct Figures {
        var invoice: Invoice

        init(
            net: Int64? = nil, tax: Int64? = nil, total: Int64? = nil, taxes: [TaxLine] = [],
            adjustments: [Adjustment] = []
        ) {
            invoice = InvoiceFixture.invoice(net: net, tax: tax, total: total, taxes: taxes, adjustments: adjustments)
        }
    }

    init(_ name: String, _ given: Figures, _ expected: [Int64?], _ computed: [Bool]) {
        self.init(testDescription: name, given: given.invoice, expected: expected, computed: computed)
    }
}
