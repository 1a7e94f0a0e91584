import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Adjustments, sum rows and sum columns")
struct AmountPatternTests {
    @Test(
        "an amount behind its label beside the totals is an adjustment",
        arguments: [
            ("Shipping", "8.50", Adjustment.Kind.shipping, Int64(850)), ("Discount", "-5.00", .discount, -500),
            ("Rounding", "0.02", .rounding, 2), ("Less deposit", "40.00", .prepaid, 4000),
            ("Service charge", "3.00 EUR", .surcharge, 300),
        ])
    func adjustment(label: String, text: String, kind: Adjustment.Kind, cents: Int64) {
        let page = HandMadePage().table([[label, text]], x: [320, 480], y: 500).facts
        #expect(AdjustmentFinder.find([page]).map(\.value) == [Adjustment(kind: kind, amount: Amount(cents: cents))])
    }

    @Test(
        "a sentence with an amount is no adjustment",
        arguments: [
            "A discount of 5.00 is granted to members only", "Discount 5.00 for members only",
            "Late transfers carry a surcharge of 15.00",
        ])
    func sentence(line: String) {
        #expect(AdjustmentFinder.find([HandMadePage().lines([line], x: 50, y: 600).facts]).isEmpty)
    }

    @Test("an amount is a column's sum when two or more amounts above it add up to it")
    func columnSums() {
        func sums(_ column: [String]) -> [Amount] {
            let page = HandMadePage().table(column.map { [$0] }, x: [450], y: 300).facts
            return ColumnSums.find(page).sorted().map { page.amounts[$0].value }
        }
        #expect(sums(["10.00", "20.00", "30.00"]) == [Amount(30)])
        #expect(sums(["90.00", "10.00", "20.00", "30.00"]) == [Amount(30)])
        #expect(sums(["10.00", "20.00", "31.00"]).isEmpty)
        #expect(sums(["30.00", "30.00"]).isEmpty)
    }

    @Test("amounts of another column are no part of a sum")
    func otherColumn() {
        let rows = [["10.00", ""], ["", "20.00"], ["30.00", ""]]
        #expect(ColumnSums.find(HandMadePage().table(rows, x: [300, 450], y: 300).facts).isEmpty)
    }

    @Test("of rows that add up side by side, only a lone one or the sum of the others is that of the totals")
    func rowTriples() {
        func gaining(_ rows: [[String]]) -> [Amount] {
            let page = HandMadePage().table(rows, x: [250, 350, 450], y: 300).facts
            var scored = page.amounts.map { ScoredAmount(candidate: $0, pageIndex: 0, scores: [0, 0, 0]) }
            RowTriples.add(&scored)
            return TotalRole.allCases.flatMap { role in
                scored.filter { $0.score(role) > 0 }.map(\.candidate.value)
            }
        }
        let rates = [["100.00", "10.00", "110.00"], ["200.00", "40.00", "240.00"]]
        #expect(gaining([rates[0]]) == [Amount(110), Amount(100), Amount(10)])
        #expect(gaining(rates).isEmpty)
        #expect(gaining(rates + [["300.00", "50.00", "350.00"]]) == [Amount(350), Amount(300), Amount(50)])
    }
}
