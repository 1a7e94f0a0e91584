import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Numbers as text recognition reads them")
struct RecognizedNumbersTests {
    @Test(
        "letters and gaps in an amount with two decimals are undone",
        arguments: [
            ("RMO.02", "RM0.02"), ("12. 15", "12.15"), ("41 . 50", "41.50"), ("0 .02", "0.02"),
            ("1 234,5O", "1 234,50"),
            ("3, 50", "3,50"), ("l2.50", "12.50"), ("52-00", "52.00"), ("23.70Z", "23.70"),
        ])
    func amount(read: String, meant: String) {
        #expect(RecognizedNumbers.amount(read) == meant)
    }

    @Test(
        "what is no amount or needs no repair stays", arguments: ["12.50", "No. 7", "TOTAL", "19-20", "1.5 kg", "A4"])
    func unchanged(text: String) {
        #expect(RecognizedNumbers.amount(text) == nil)
    }

    @Test(
        "letters and gaps in a date are undone, and the time of day is parted from the year",
        arguments: [
            ("O1/02/2020", "01/02/2020"), ("12.03 .2021", "12.03.2021"), ("09/02/201811:40", "09/02/2018 11:40"),
            ("3l.12.2019", "31.12.2019"),
        ])
    func date(read: String, meant: String) {
        #expect(RecognizedNumbers.date(read) == meant)
    }

    @Test("only words that were recognised are repaired")
    func textLayer() {
        let page = HandMadePage().table([["Total", "1O.5O"]], x: [60, 200], y: 90)
        #expect(page.facts.amounts.isEmpty)
        #expect(page.recognized.facts.amounts.map(\.value) == [Amount(cents: 1050)])
    }
}
