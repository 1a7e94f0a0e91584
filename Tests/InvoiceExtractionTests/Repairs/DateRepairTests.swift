import DocumentModel
import InvoiceModel
import LayoutAnalysis
import Testing

@testable import InvoiceExtraction

@Suite("Recognised dates that no calendar has are read anew")
struct DateRepairTests {
    private func repair(_ text: String, _ doubts: [Doubt], isRecognized: Bool = true) -> CalendarDate? {
        var token = Token(
            text: text, box: Box(minX: 0, minY: 0, maxX: 50, maxY: 10), word: 0, fontSize: 10, isBold: false)
        token.isRecognized = isRecognized
        token.alternatives = doubts.map {
            CharacterAlternative(position: $0.position, text: $0.text, probability: $0.probability)
        }
        return DateRepair.repair(token)?.parsed.dayFirst
    }

    static let repaired: [(String, [Doubt], CalendarDate?)] = [
        ("15.18.2024", [Doubt(3, "0")], CalendarDate(year: 2024, month: 8, day: 15)),
        ("15.18.2024", [Doubt(3, "0"), Doubt(8, "3", 0.2)], CalendarDate(year: 2024, month: 8, day: 15)),
        ("31.02.2024", [Doubt(0, "2", 0.1)], CalendarDate(year: 2024, month: 2, day: 21)),
        ("2924-03-12", [Doubt(1, "0")], CalendarDate(year: 2024, month: 3, day: 12)),
        ("O1.02.2024", [], CalendarDate(year: 2024, month: 2, day: 1)),
        ("l5.03.2024", [], CalendarDate(year: 2024, month: 3, day: 15)),
    ]

    @Test("The only possible day is taken", arguments: repaired)
    func repairs(text: String, doubts: [Doubt], date: CalendarDate?) {
        #expect(repair(text, doubts) == date)
        #expect(repair(text, doubts, isRecognized: false) == nil)
    }

    static let kept: [(String, [Doubt])] = [
        ("15.13.2024", []),
        ("15.13.2024", [Doubt(4, "1"), Doubt(4, "2")]),
        ("31.02.2024", [Doubt(0, "2", 0.01)]),
        ("31.02.2024", [Doubt(4, "x")]),
        ("15.03.2024", [Doubt(1, "6")]),
        ("OI.02.2024", []),
        ("1.234.56", [Doubt(2, "1")]),
        ("SOS-IS-GO", []),
    ]

    @Test("A possible day, no proof, or two: nothing is changed", arguments: kept)
    func keeps(text: String, doubts: [Doubt]) {
        #expect(repair(text, doubts) == nil)
    }

    @Test("The field says what was read")
    func field() throws {
        let page = RecognizedPage().line("Invoice date: 15.18.2024", doubts: [Doubt(17, "0")])
        let date = try #require(page.invoice.date)
        #expect(date.value == CalendarDate(year: 2024, month: 8, day: 15))
        #expect(date.checks.contains { $0.kind == .readingCorrected && $0.detail.contains("15.18.2024") })
    }
}
