import InvoiceModel
import Testing

@testable import InvoiceExtraction

private let columns: [Double] = [50, 250, 330, 430]
private let goodsHeader = ["Description", "Qty", "Unit price", "Amount"]
private let oakRow = ["Oak board", "4", "12.50", "50.00"]

@Suite("Tables of goods")
struct ItemTableTests {
    private func items(_ rows: [[String]], x: [Double] = columns) -> [LineItem] {
        HandMadePage().table(rows, x: x, y: 250).facts.items.items.map(\.value)
    }

    @Test(
        "a header may have one line or two, and names that no lexicon holds where quantity × price = total",
        arguments: [
            [goodsHeader], [["Description", "Qty", "Unit", "Amount"], ["", "", "price", ""]],
            [["Description", "Zorb", "Blint", "Amount"]], [["Description", "Qty", "Blint", "Amount"]],
            [["Bezeichnung", "Menge", "Einzelpreis", "Gesamt"]],
        ])
    func header(header: [[String]]) throws {
        let found = items(header + [oakRow, ["Pine board", "2", "10.00", "20.00"]])
        #expect(found.map(\.description) == ["Oak board", "Pine board"])
        #expect(found.map(\.quantity) == [Amount(4), Amount(2)])
        #expect(found.map(\.unitPrice) == [Amount(cents: 1250), Amount(10)])
        #expect(found.map(\.totalAmount) == [Amount(50), Amount(20)])
    }

    @Test("under unknown headings, figures that do not multiply to the total stay unread")
    func unproven() {
        let found = items([["Description", "Zorb", "Blint", "Amount"], ["Oak board", "4", "12.60", "50.00"]])
        #expect(found.map(\.totalAmount) == [Amount(50)])
        #expect(found.map(\.quantity) == [nil])
        #expect(found.map(\.unitPrice) == [nil])
    }

    @Test(
        "the code stands before the description",
        arguments: ["Article", "Item no."])
    func code(heading: String) {
        let found = items(
            [[heading, "Description", "Qty", "Price", "Amount"], ["A-100", "Oak board", "4", "12.50", "50.00"]],
            x: [50, 120, 270, 340, 430])
        #expect(found.map(\.productCode) == ["A-100"])
        #expect(found.map(\.description) == ["Oak board"])
    }

    @Test("lines of text below a row go on with its description")
    func wrapped() {
        let found = items([goodsHeader, oakRow, ["planed on both sides"], ["Pine board", "2", "10.00", "20.00"]])
        #expect(found.map(\.description) == ["Oak board planed on both sides", "Pine board"])
    }

    @Test("a number inside a description is no cell")
    func numberInText() {
        let found = items([goodsHeader, ["Pack of 12 screws", "4", "12.50", "50.00"]])
        #expect(found.map(\.description) == ["Pack of 12 screws"])
        #expect(found.map(\.quantity) == [Amount(4)])
    }

    @Test("behind a subtotal only rows that prove themselves are goods")
    func subtotal() {
        let start = [goodsHeader, oakRow, ["Subtotal", "", "", "50.00"]]
        let proven = items(start + [["Pine board", "2", "10.00", "20.00"]])
        #expect(proven.map(\.totalAmount) == [Amount(50), Amount(20)])
        let unproven = items(start + [["Pine board", "", "", "20.00"]])
        #expect(unproven.map(\.totalAmount) == [Amount(50)])
    }

    @Test("totals below the rows are no goods, shipping with a quantity is")
    func totals() {
        let found = items([
            goodsHeader, oakRow, ["Shipping", "1", "8.00", "8.00"], ["Total", "", "", "58.00"],
        ])
        #expect(found.map(\.description) == ["Oak board", "Shipping"])
    }

    @Test(
        "a table of taxes is no table of goods",
        arguments: [["Rate", "Net", "VAT", "Total"], ["Tax rate", "Taxable amount", "Tax amount", "Gross"]])
    func taxes(header: [String]) {
        #expect(items([header, ["20%", "100.00", "20.00", "120.00"]]).isEmpty)
    }
}
