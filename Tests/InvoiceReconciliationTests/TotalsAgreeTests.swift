import InvoiceModel
import InvoiceReconciliation
import Testing

@Suite("Net and tax give the total")
struct TotalsAgreeTests {
    private static func adjusted(
        _ net: Int64, _ tax: Int64, _ total: Int64, _ adjustments: [(Adjustment.Kind, Int64)]
    ) -> Invoice {
        InvoiceFixture.invoice(
            net: net, tax: tax, total: total,
            adjustments: adjustments.map { InvoiceFixture.adjustment($0.0, $0.1) })
    }

    static let agreeing: [(Invoice, String)] = [
        (adjusted(100_00, 19_00, 119_00, []), "100.00 + 19.00 = 119.00"),
        (adjusted(100_00, 19_00, 119_02, []), "100.00 + 19.00 = 119.02"),
        (adjusted(-100_00, -19_00, -119_00, []), "-100.00 + -19.00 = -119.00"),
        (adjusted(50_00, 0, 50_00, []), "50.00 + 0.00 = 50.00"),
        (adjusted(100_00, 19_00, 124_00, [(.shipping, 5_00)]), "100.00 + 19.00 + 5.00 (shipping) = 124.00"),
        (adjusted(100_00, 19_00, 109_00, [(.discount, 10_00)]), "100.00 + 19.00 - 10.00 (discount) = 109.00"),
        (adjusted(100_00, 19_00, 109_00, [(.discount, -10_00)]), "100.00 + 19.00 - 10.00 (discount) = 109.00"),
        (adjusted(100_00, 19_00, 118_95, [(.rounding, -5)]), "100.00 + 19.00 - 0.05 (rounding) = 118.95"),
        (
            adjusted(100_00, 19_00, 121_00, [(.shipping, 5_00), (.discount, 3_00), (.surcharge, 40_00)]),
            "100.00 + 19.00 + 5.00 (shipping) - 3.00 (discount) = 121.00"
        ),
        (adjusted(100_00, 19_00, 119_00, [(.shipping, 5_00)]), "100.00 + 19.00 = 119.00"),
    ]

    @Test("Agreement is a check on all three", arguments: agreeing)
    func agrees(invoice: Invoice, detail: String) {
        let (result, findings) = Reconciler.reconcile(invoice)
        for field in [result.totalNet, result.totalTax, result.totalAmount] {
            #expect(field?.checks.contains(Check(.totalsAgree, passed: true, detail: detail)) == true)
        }
        #expect(findings == [])
    }

    static let disagreeing: [(Invoice, Finding.Severity)] = [
        (adjusted(100_00, 19_00, 120_00, []), .contradiction),
        (adjusted(100_00, 19_00, 119_03, []), .contradiction),
        (adjusted(100_00, 19_00, 120_00, [(.shipping, 5_00)]), .contradiction),
        (adjusted(100_00, 19_00, 81_00, []), .contradiction),
        (adjusted(-100_00, 19_00, -119_00, []), .contradiction),
        (adjusted(100_00, -19_00, 81_00, []), .warning),
        (adjusted(100_00, 19_00, 99_00, [(.prepaid, 20_00)]), .warning),
    ]

    @Test("Disagreement is a failed check and a finding, and nothing is corrected", arguments: disagreeing)
    func disagrees(invoice: Invoice, severity: Finding.Severity) throws {
        let (result, findings) = Reconciler.reconcile(invoice)
        for (before, after) in [
            (invoice.totalNet, result.totalNet), (invoice.totalTax, result.totalTax),
            (invoice.totalAmount, result.totalAmount),
        ] {
            #expect(after?.value == before?.value)
            #expect(after?.outcomes(.totalsAgree) == [false])
        }
        let finding = try #require(findings.first)
        #expect(finding.severity == severity)
        #expect(finding.check == .totalsAgree)
        #expect(finding.fields == ["total_net", "total_tax", "total_amount"])
        #expect(finding.page == 0)
    }

    @Test("A finding quotes the figures as they are printed")
    func quotes() {
        var invoice = Self.adjusted(1_000_00, 190_00, 1_200_00, [])
        invoice.totalNet?.text = "1.000,00"
        invoice.totalTax?.text = "190,00"
        invoice.totalAmount?.text = "1.200,00 EUR"
        #expect(
            Reconciler.reconcile(invoice).findings.map(\.message) == [
                "Net (1.000,00) and tax (190,00) give 1190.00, but the total is 1.200,00 EUR."
            ])
    }

    @Test("Each tax line may have been rounded by itself")
    func roundedLines() {
        let lines = (1...3).map { InvoiceFixture.taxLine(nil, Int64($0) * 1_00) }
        let invoice = InvoiceFixture.invoice(net: 100_00, tax: 6_00, total: 106_04, taxes: lines)
        #expect(Reconciler.reconcile(invoice).invoice.totalAmount?.outcomes(.totalsAgree) == [true])
    }

    @Test(
        "What is left to pay is the total less prepayments",
        arguments: [(99_00, true), (98_00, false)] as [(Int64, Bool)])
    func amountDue(due: Int64, agrees: Bool) {
        let invoice = Self.adjusted(100_00, 19_00, 119_00, [(.prepaid, -20_00), (.amountDue, due)])
        let (result, findings) = Reconciler.reconcile(invoice)
        #expect(result.adjustments[1].outcomes(.totalsAgree) == [agrees])
        #expect(result.totalAmount?.outcomes(.totalsAgree) == (agrees ? [true, true] : [true]))
        #expect(findings.map(\.severity) == (agrees ? [] : [.note]))
    }

    @Test("A payment that was read twice counts once")
    func paidTwice() {
        let invoice = Self.adjusted(
            100_00, 19_00, 119_00, [(.prepaid, 20_00), (.prepaid, 50_00), (.amountDue, 69_00)])
        let (result, findings) = Reconciler.reconcile(invoice)
        #expect(result.adjustments.map { $0.outcomes(.totalsAgree) } == [[], [true], [true]])
        #expect(findings == [])
    }
}
