import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("What else a recognised amount may be")
struct AmountDoubtTests {
    private func readings(_ text: String, _ doubts: [Doubt] = [], confidence: Double = 0.95) -> [AmountReading] {
        let facts = RecognizedPage().line("Total: \(text)", doubts: doubts, confidence: confidence).facts
        guard let amount = facts.amounts.first else { return [] }
        return AmountDoubts.readings(of: amount, in: facts.context.layout, decimalSeparator: nil)
    }

    static let cases: [(String, [Doubt], [(String, Double)])] = [
        ("19.44", [], [("79.44", 0)]),
        ("19.44", [Doubt(7, "7", 0.2), Doubt(10, "9", 0.01)], [("79.44", 0.2)]),
        ("24.49", [Doubt(8, "1", 0.04)], [("21.49", 0.04)]),
        ("24,49", [Doubt(8, "x", 0.4)], []),
        ("24 449", [], []),
        ("4.449,24", [Doubt(8, ",", 0.4)], []),
    ]

    @Test("One character is exchanged: what the recogniser doubts, or what looks alike", arguments: cases)
    func readings(text: String, doubts: [Doubt], expected: [(String, Double)]) {
        let found = readings(text, doubts)
        #expect(found.map(\.text) == expected.map(\.0))
        #expect(found.map(\.probability) == expected.map(\.1))
    }

    @Test("A lost decimal mark may be found again")
    func lostMark() {
        #expect(readings("44924").map(\.value) == [Amount(cents: 449_24)])
        #expect(readings("449").map(\.value) == [Amount(cents: 4_49)])
    }

    @Test("Amounts of a text layer have no other readings")
    func textLayer() {
        #expect(readings("19.44", confidence: 1).isEmpty)
    }

    @Test("The extractor hands the readings out by the words of the field")
    func handedOut() throws {
        let result = RecognizedPage().line("Total: 19.44 EUR").result
        let total = try #require(result.document.totalAmount)
        #expect(total.value == Amount(cents: 19_44))
        #expect(result.amountReadings[total.words].map(\.value) == [Amount(cents: 79_44)])
    }
}
