import Testing

@testable import InvoiceExtraction

@Suite("Dates on a page")
struct DateCandidateTests {
    private func texts(_ line: String) -> [String] {
        HandMadePage().lines([line], x: 50, y: 100).facts.dates.map(\.span.text)
    }

    @Test(
        "the label before a date is no part of it",
        arguments: [
            ("Date: 12 March 2024", "12 March 2024"), ("Datum: 12. März 2024", "12. März 2024"),
            ("Invoice date 2024-03-12", "2024-03-12"), ("Date March 12, 2024", "March 12, 2024"),
        ])
    func label(line: String, text: String) {
        #expect(texts(line) == [text])
    }

    @Test("eight digits are a date only behind a label of dates")
    func compact() {
        #expect(texts("Invoice date 20240312") == ["20240312"])
        #expect(texts("Our reference 20240312").isEmpty)
    }
}
