import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Tax lines")
struct TaxLineFinderTests {
    private func find(_ rows: [[String]], nets: [Amount] = []) -> [TaxLineCandidate] {
        let page = HandMadePage().table(rows, x: [150, 250, 350, 450], y: 500).facts
        return TaxLineFinder.find(page, pageIndex: 0, nets: nets)
    }

    @Test(
        "rate, base and tax on one line prove each other, with and without a percent sign, in any order",
        arguments: [
            ["VAT 20%", "1000.00", "200.00"], ["VAT", "20.00", "1000.00", "200.00"],
            ["VAT", "1000.00", "20 %", "200.00"], ["20%", "1000.00", "200.00", "1200.00"],
        ])
    func proven(row: [String]) throws {
        let line = try #require(find([row]).first)
        #expect(line.isProven)
        #expect(line.rate == Amount(20))
        #expect(line.base == Amount(1000))
        #expect(line.amount == Amount(200))
    }

    @Test("a rate and a tax that no base proves are a tax line where the tax is named")
    func unproven() throws {
        let line = try #require(find([["GST 20%", "33.00"]]).first)
        #expect(!line.isProven)
        #expect(line.amount == Amount(33))
        #expect(line.code == "GST")
        #expect(line.base == nil)
    }

    @Test(
        "a rate that is no tax gives no tax line",
        arguments: [["Discount 2%", "2.00"], ["Interest 9%", "12.00"], ["Retention 5 %", "7.00"]])
    func others(row: [String]) {
        #expect(find([row]).isEmpty)
    }

    @Test("the base of a rate on another line is the net amount that fits")
    func base() {
        #expect(find([["VAT 20%", "20.00"]], nets: [Amount(120), Amount(100)]).map(\.base) == [Amount(100)])
    }
}
