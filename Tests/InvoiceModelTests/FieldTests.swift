import DocumentModel
import InvoiceModel
import Testing

@Suite("Fields keep their evidence")
struct FieldTests {
    @Test("Mapping changes the value only")
    func map() {
        let field = Field(
            value: 12, confidence: 0.8,
            polygon: Polygon(box: Box(minX: 0, minY: 0, maxX: 10, maxY: 10), in: PageSize(width: 100, height: 100)),
            page: 2, words: [WordReference(page: 2, word: 7)], text: "12", isComputed: true,
            checks: [Check(.repeated, passed: true)])
        let mapped = field.map { "\($0)" }
        #expect(mapped.value == "12")
        #expect(mapped.map { _ in 12 } == field)
    }

    @Test("A field made of a value alone stands nowhere")
    func defaults() {
        let field = Field(value: Amount(1), confidence: 0.5)
        #expect(field.polygon.isEmpty && field.page == nil && field.words.isEmpty && field.text == nil)
        #expect(!field.isComputed && field.checks.isEmpty)
    }

    @Test("Names of checks are stable: clients store them")
    func checkNames() {
        #expect(
            Check.Kind.allCases.map(\.rawValue) == [
                "net_plus_tax_equals_total", "base_times_rate_equals_tax", "tax_lines_add_up", "tax_bases_add_up",
                "line_items_add_up", "quantity_times_price_equals_line_total", "checksum", "format",
                "due_date_not_before_date", "payment_term_gives_due_date", "printed_more_than_once", "country_agrees",
                "reading_corrected_by_proof",
            ])
    }
}
