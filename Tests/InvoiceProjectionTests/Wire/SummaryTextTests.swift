import Foundation
import Testing

@testable import InvoiceWire

@Suite("Texts of a summary")
struct SummaryTextTests {
    @Test(
        "Numbers have at least two decimals",
        arguments: [
            ("1", "1.00"), ("2.5", "2.50"), ("1.234", "1.234"), ("-0.0125", "-0.0125"), ("1000000", "1000000.00"),
            ("123456789012345678.5", "123456789012345678.50"),
        ])
    func number(digits: String, text: String) {
        #expect(SummaryNumber.text(of: Decimal(string: digits)) == text)
    }

    @Test("An amount is rounded to three decimals")
    func rounded() {
        #expect(SummaryNumber.text(of: Decimal(string: "1.23456"), places: 3) == "1.235")
        #expect(SummaryNumber.text(of: nil) == "")
    }

    @Test("A row is as wide as its table; only a description is cut, after Unicode scalars")
    func tableLine() {
        let line = SummaryTable.lineItems.line([
            String(repeating: "é", count: 37), "a code that is too long", "", "", "", "", "", "",
        ])
        #expect(
            line.hasPrefix("  | " + String(repeating: "é", count: 33) + "... | a code that is too long |          |"))
        let short = SummaryTable.lineItems.line(Array(repeating: "", count: 8))
        #expect(short.count == SummaryTable.lineItems.separator("-").count)
        let exact = SummaryTable.lineItems.line([String(repeating: "x", count: 36)])
        #expect(!exact.contains("..."))
    }

    @Test("Line breaks and tabs are written as two characters")
    func escaped() {
        #expect(FieldText.escaped("a\nb\tc\r\n") == #"a\nb\tc\r\n"#)
    }

    @Test(
        "A locale without a value has its language in that place",
        arguments: [(nil, "fr; fr; EUR;"), ("", "fr; fr; EUR;"), ("fr-BE", "fr-BE; fr; EUR;")] as [(String?, String)])
    func locale(value: String?, text: String) {
        #expect(FieldText.locale(value: value, language: "fr", country: nil, currency: "EUR") == text)
    }

    @Test("A confidence stands after a value, never after an empty line")
    func confidence() {
        var summary = PredictionSummary(showingConfidence: true)
        summary.line("A", StringField(value: "x", placement: Placement(confidence: 0.5)))
        summary.line("B", StringField())
        summary.line("C", ClassificationField(value: "y"))
        #expect(summary.cleaned == ":A: x  (0.50)\n:B:\n:C: y")
    }
}
