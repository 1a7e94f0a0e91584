import InvoiceModel
import InvoiceReconciliation
import Testing

@Suite("Taxes fit their bases, rates and sums")
struct TaxLineTests {
    @Test(
        "Base times rate gives the tax, to the cent and a little more for large bases",
        arguments: [
            (19, 19_00, 100_00, true), (19, 19_01, 100_00, true), (19, 19_02, 100_00, false),
            (20, 200_05, 1_000_00, true), (20, 200_07, 1_000_00, false), (20, 20_000_10, 100_000_00, true),
            (20, 20_000_11, 100_000_00, false), (0, 0, 100_00, true), (0, 5_00, 100_00, false),
            (19, -19_00, -100_00, true), (19, 19_00, -100_00, false), (15, -15_00, 100_00, true),
        ] as [(Int, Int64, Int64, Bool)])
    func rate(rate: Int, tax: Int64, base: Int64, agrees: Bool) {
        let invoice = InvoiceFixture.invoice(taxes: [InvoiceFixture.taxLine(rate, tax, base: base)])
        let (result, findings) = Reconciler.reconcile(invoice)
        #expect(result.taxes[0].outcomes(.taxRateAgrees) == [agrees])
        #expect(findings.filter { $0.check == .taxRateAgrees }.map(\.severity) == (agrees ? [] : [.warning]))
        #expect(result.taxes[0].value == invoice.taxes[0].value)
    }

    @Test("The net becomes the base of a tax that it proves")
    func netAsBase() {
        let invoice = InvoiceFixture.invoice(
            net: 100_00, tax: 19_00, total: 119_00, taxes: [InvoiceFixture.taxLine(19, 19_00)])
        let result = Reconciler.reconcile(invoice).invoice
        #expect(result.taxes[0].value.base == Amount(100))
        for checks in [result.taxes[0].checks, result.totalNet?.checks, result.totalTax?.checks] {
            #expect(checks?.contains(Check(.taxRateAgrees, passed: true, detail: "100.00 x 19.00 % = 19.00")) == true)
        }
    }

    @Test("Two taxes of one net have it as their base")
    func sharedBase() {
        let invoice = InvoiceFixture.invoice(
            net: 200_00, tax: 36_00, total: 236_00,
            taxes: [InvoiceFixture.taxLine(9, 18_00), InvoiceFixture.taxLine(9, 18_00)])
        let (result, findings) = Reconciler.reconcile(invoice)
        #expect(result.taxes.map(\.value.base) == [Amount(200), Amount(200)])
        #expect(result.totalNet?.outcomes(.taxBasesAddUp) == [])
        #expect(result.totalTax?.outcomes(.taxLinesAddUp) == [true])
        #expect(findings == [])
    }

    @Test(
        "A tax that the net does not prove gets no base; one above it is reported",
        arguments: [(15_00, [], 0), (25_00, [false], 1)] as [(Int64, [Bool], Int)])
    func partOfNet(tax: Int64, outcomes: [Bool], findings: Int) {
        let invoice = InvoiceFixture.invoice(
            net: 100_00, tax: tax, total: 100_00 + tax, taxes: [InvoiceFixture.taxLine(20, tax)])
        let result = Reconciler.reconcile(invoice)
        #expect(result.invoice.taxes[0].value.base == nil)
        #expect(result.invoice.taxes[0].outcomes(.taxRateAgrees) == outcomes)
        #expect(result.findings.count == findings)
    }

    @Test("Shipping is taxed with the goods")
    func taxedShipping() {
        let invoice = InvoiceFixture.invoice(
            net: 100_00, tax: 22_00, total: 132_00, taxes: [InvoiceFixture.taxLine(20, 22_00)],
            adjustments: [InvoiceFixture.adjustment(.shipping, 10_00)])
        let (result, findings) = Reconciler.reconcile(invoice)
        #expect(result.taxes[0].outcomes(.taxRateAgrees) == [true])
        #expect(result.taxes[0].value.base == nil)
        #expect(findings == [])
    }

    @Test(
        "The lines add up to the tax",
        arguments: [
            ([19_00, 7_00], 26_00, [true]), ([19_00, 7_00], 26_03, [true]), ([19_00, 7_00], 27_00, [false]),
            ([19_00], 19_00, [true]), ([19_00], 20_00, [false]), ([21_00, -15_00], 6_00, [true]),
            ([21_00, -15_00], 21_00, [true]), ([21_00, nil], 21_00, []), ([], 21_00, []),
        ] as [([Int64?], Int64, [Bool])])
    func sum(lines: [Int64?], tax: Int64, outcomes: [Bool]) {
        let invoice = InvoiceFixture.invoice(
            tax: tax, taxes: lines.map { InvoiceFixture.taxLine(nil, $0) })
        let (result, findings) = Reconciler.reconcile(invoice)
        #expect(result.totalTax?.outcomes(.taxLinesAddUp) == outcomes)
        #expect(result.taxes.allSatisfy { $0.outcomes(.taxLinesAddUp) == outcomes })
        #expect(findings.map(\.check) == (outcomes == [false] ? [.taxLinesAddUp] : []))
    }

    @Test("Taxes that do not lead from net to total are reported")
    func gap() {
        let invoice = InvoiceFixture.invoice(net: 100_00, total: 130_00, taxes: [InvoiceFixture.taxLine(nil, 19_00)])
        let (result, findings) = Reconciler.reconcile(invoice)
        #expect(result.taxes[0].outcomes(.taxLinesAddUp) == [false])
        #expect(findings.map(\.fields) == [["taxes", "total_net", "total_amount"]])
    }

    @Test(
        "The bases add up to the net",
        arguments: [
            ([100_00, 50_00], 150_00, [true], nil), ([100_00, 50_00], 150_03, [true], nil),
            ([100_00, 50_00], 140_00, [false], .warning), ([100_00, 50_00], 160_00, [], .note),
            ([100_00], 100_00, [true], nil), ([100_00], 160_00, [], nil), ([100_00], 90_00, [false], .warning),
            ([100_00, 100_00], 100_00, [], nil), ([100_00, 100_00, 50_00, 50_00], 150_00, [true], nil),
            ([100_00, 100_00], 200_00, [true], nil),
        ] as [([Int64], Int64, [Bool], Finding.Severity?)])
    func bases(bases: [Int64], net: Int64, outcomes: [Bool], severity: Finding.Severity?) {
        let invoice = InvoiceFixture.invoice(
            net: net, taxes: bases.map { InvoiceFixture.taxLine(10, $0 / 10, base: $0) })
        let (result, findings) = Reconciler.reconcile(invoice)
        #expect(result.totalNet?.outcomes(.taxBasesAddUp) == outcomes)
        #expect(findings.filter { $0.check == .taxBasesAddUp }.map(\.severity) == (severity.map { [$0] } ?? []))
    }
}
