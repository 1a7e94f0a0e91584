import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Amounts on a page")
struct AmountCandidateTests {
    private func amounts(_ line: String) -> [AmountCandidate] {
        HandMadePage().lines([line], x: 50, y: 100).facts.amounts
    }

    @Test("groups of three digits are one number when a blank parts them, two when a wider gap does")
    func groups() {
        let close = HandMadePage().table([["1", "234,50"]], x: [50, 58], y: 100).facts.amounts
        #expect(close.map(\.value) == [Amount(cents: 123_450)])
        let apart = HandMadePage().table([["1", "234,50"]], x: [50, 63], y: 100).facts.amounts
        #expect(apart.map(\.value) == [Amount(1), Amount(cents: 23_450)])
    }

    @Test(
        "a percentage, a day and an account are no amounts",
        arguments: ["19 %", "19%", "(7,5 %)", "12.03.2024", "DE89 3704 0044 0532 0130 00"])
    func others(line: String) {
        #expect(amounts(line).isEmpty)
    }

    @Test(
        "a currency before or behind a number is its own",
        arguments: [
            ("EUR 12,00", "EUR"), ("12,00 €", "EUR"), ("£12.00", "GBP"), ("12.00 CHF", "CHF"), ("12,00 Stück", nil),
        ])
    func currency(line: String, code: String?) throws {
        let amount = try #require(amounts(line).first)
        #expect(amount.value == Amount(12))
        #expect(amount.currency == code)
    }
}
