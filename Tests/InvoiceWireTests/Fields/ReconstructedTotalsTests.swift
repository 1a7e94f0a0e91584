import Foundation
import InvoiceWire
import Testing

/// PROTOCOL.md, section 9; the expected figures are those of the clients 2.6.0 and 3.13.2 for the same fields.
@Suite("Totals of versions 2 and 3 are completed as the older clients do")
struct ReconstructedTotalsTests {
    private func invoice(_ incl: Decimal?, _ excl: Decimal?, _ taxes: [InvoiceV2.Tax]) -> InvoiceV3 {
        var invoice = InvoiceV3()
        invoice.totalIncl = AmountField(value: incl, placement: Placement(confidence: incl == nil ? 0 : 0.7))
        invoice.totalExcl = AmountField(value: excl, placement: Placement(confidence: excl == nil ? 0 : 0.6))
        invoice.taxes = taxes
        return invoice
    }

    private func tax(_ value: Decimal?, _ rate: Decimal, _ confidence: Double) -> InvoiceV2.Tax {
        InvoiceV2.Tax(value: value, rate: rate, placement: Placement(confidence: confidence))
    }

    @Test("the net total from the gross total and the taxes, which agree")
    func net() {
        let totals = invoice(120, nil, [tax(20, 20, 0.8)]).totals
        #expect(totals.totalExcl.value == 100)
        #expect(totals.totalExcl.isReconstructed)
        #expect(!totals.totalIncl.isReconstructed)
        #expect(totals.totalTax.value == 20)
        #expect(totals.taxes.map(\.confidence) == [1])
        #expect([totals.totalIncl, totals.totalExcl, totals.totalTax].map(\.confidence) == [1, 1, 1])
        #expect(totals.taxesMatchTotalIncl)
        #expect(!totals.taxesMatchTotalExcl)
    }

    @Test("the gross total from the net total and the taxes")
    func gross() {
        let totals = invoice(nil, 100, [tax(20, 20, 0.8)]).totals
        #expect(totals.totalIncl.value == 120)
        #expect(totals.totalIncl.isReconstructed)
        #expect(totals.taxesMatchTotalExcl)
    }

    @Test("the sum of taxes from both totals")
    func difference() {
        let totals = invoice(Decimal(string: "120.5"), 100, []).totals
        #expect(totals.totalTax.value == Decimal(string: "20.5"))
        #expect(abs(totals.totalTax.confidence - 0.42) < 1e-12)
        #expect(invoice(100, 120, []).totalTax == AmountField())
    }

    @Test("to three decimals, and without confidence where a tax has no amount")
    func rounding() {
        let totals = invoice(121, nil, [tax(Decimal(string: "12.3456"), 10, 0.5), tax(nil, 20, 0.5)]).totals
        #expect(totals.totalExcl.value == Decimal(string: "108.654"))
        #expect(totals.totalTax.value == Decimal(string: "12.346"))
        #expect(totals.totalTax.confidence == 0)
        #expect(totals.taxes.map(\.confidence) == [0.5, 0])
    }

    @Test("Sums that agree to a cent make all certain")
    func agreement() {
        let totals = invoice(Decimal(string: "133.01"), 100, [tax(33, 0, 0.5)]).totals
        #expect(totals.taxesPlusTotalExclMatchTotalIncl)
        #expect([totals.totalIncl, totals.totalExcl, totals.totalTax].map(\.isReconstructed) == [false, false, true])
        #expect(totals.totalExcl.confidence == 1)
    }
}
