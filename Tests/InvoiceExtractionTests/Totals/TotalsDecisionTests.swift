import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Total, net and tax")
struct TotalsDecisionTests {
    /// What is decided over rows of a label at the left and an amount at the right.
    private func totals(_ rows: [[String]], x: [Double] = [320, 480]) -> DecidedTotals {
        TotalsDecision.decide(HandMadePage().table(rows, x: x, y: 500).document.pages)
    }

    @Test(
        "labels tell total, net and tax apart",
        arguments: [
            [["Net amount", "100.00"], ["VAT 20%", "20.00"], ["Total", "120.00"]],
            [["Zwischensumme", "100,00 €"], ["MwSt. 20 %", "20,00 €"], ["Gesamtbetrag", "120,00 €"]],
            [["Total HT", "100,00 €"], ["TVA 20 %", "20,00 €"], ["Total TTC", "120,00 €"]],
            [["Total incl. VAT", "120.00"], ["Subtotal", "100.00"], ["VAT", "20.00"]],
        ])
    func labels(rows: [[String]]) {
        let found = totals(rows)
        #expect(found.total?.value == Amount(120))
        #expect(found.net?.value == Amount(100))
        #expect(found.tax?.value == Amount(20))
        #expect(found.taxes.map(\.value.rate?.doubleValue) == [rows[2][0] == "VAT" ? nil : 20])
    }

    @Test("the sum row of a table of taxes wins over the rows of each rate")
    func sumRow() {
        let found = totals(
            [
                ["Rate", "Net", "VAT", "Gross"], ["10%", "100.00", "10.00", "110.00"],
                ["20%", "200.00", "40.00", "240.00"], ["", "300.00", "50.00", "350.00"],
            ], x: [200, 280, 360, 440])
        #expect(found.total?.value == Amount(350))
        #expect(found.net?.value == Amount(300))
        #expect(found.tax?.value == Amount(50))
        #expect(found.taxes.map(\.value.amount) == [Amount(10), Amount(40)])
    }

    @Test("the tax of one of several rates is not the sum of taxes", arguments: [true, false])
    func severalRates(hasNet: Bool) {
        let rows = [["VAT 10%", "10.00"], ["VAT 20%", "40.00"], ["Total", "350.00"]]
        let found = totals((hasNet ? [["Subtotal", "300.00"]] : []) + rows)
        #expect(found.total?.value == Amount(350))
        #expect(found.net?.value == (hasNet ? Amount(300) : nil))
        #expect(found.tax == nil)
        #expect(found.taxes.map(\.value.amount) == [Amount(10), Amount(40)])
    }

    @Test("three labelled figures that contradict each other stay as printed")
    func contradiction() {
        let found = totals([["Net amount", "100.00"], ["VAT amount 20%", "20.00"], ["Total amount", "130.00"]])
        #expect(found.total?.value == Amount(130))
        #expect(found.net?.value == Amount(100))
        #expect(found.tax?.value == Amount(20))
    }

    @Test(
        "an amount carried over is neither total nor net, however large and whatever else its label says",
        arguments: ["Carried forward", "Carried forward subtotal", "Brought forward total"])
    func carriedOver(label: String) {
        let found = totals([[label, "500.00"], ["Total", "120.00"]])
        #expect(found.total?.value == Amount(120))
        #expect(found.net == nil)
        let larger = totals([[label, "500.00"], ["Total", "620.00"]])
        #expect(larger.total?.value == Amount(620))
        #expect(larger.net == nil)
    }

    @Test("what is left to pay after a prepayment is an adjustment, not the total")
    func prepayment() {
        let found = totals([
            ["Net amount", "100.00"], ["VAT 20%", "20.00"], ["Total", "120.00"], ["Deposit paid", "50.00"],
            ["Balance due", "70.00"],
        ])
        #expect(found.total?.value == Amount(120))
        #expect(
            found.adjustments.map(\.value) == [
                Adjustment(kind: .prepaid, amount: Amount(50)), Adjustment(kind: .amountDue, amount: Amount(70)),
            ])
    }

    @Test("an amount due that is itself the total is no adjustment")
    func amountDue() {
        let found = totals([["Amount due", "120.00"]])
        #expect(found.total?.value == Amount(120))
        #expect(found.adjustments.isEmpty)
    }
}
