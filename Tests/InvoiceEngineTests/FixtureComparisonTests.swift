import DocumentModel
import InvoiceModel
import Testing

/// The comparison must see a difference, or the fixtures prove nothing.
@Suite("Fixture comparison")
struct FixtureComparisonTests {
    @Test("A value in its place gives no miss; a wrong value and a wrong place give one each")
    func misses() throws {
        let truth = try FixtureTruth.load("de-workshop")
        let word = try #require(truth.words["total_amount"]?.first?.first)
        var invoice = Invoice()
        invoice.totalAmount = Field(
            value: Amount(cents: 181_475), confidence: 1, polygon: polygon(word), page: word.page)
        #expect(values(truth, invoice, of: "total_amount").isEmpty)
        #expect(places(truth, invoice).isEmpty)

        invoice.totalAmount?.value = Amount(cents: 181_476)
        #expect(
            values(truth, invoice, of: "total_amount") == ["total_amount: expected 1814.75, found 1814.76"])

        invoice.totalAmount?.polygon = polygon(word, shiftedDown: 0.03)
        #expect(places(truth, invoice).count == 1)
    }

    @Test("What is printed but was not found is a miss")
    func missing() throws {
        let truth = try FixtureTruth.load("de-workshop")
        let misses = values(truth, Invoice(), of: "invoice_number")
        #expect(misses == ["invoice_number: expected “RE-2025-0418”, found nothing"])
    }

    private func values(_ truth: FixtureTruth, _ invoice: Invoice, of field: String) -> [String] {
        var comparison = FixtureComparison()
        comparison.compare(truth, InvoiceDocument(pages: [], invoice: invoice, findings: []))
        return comparison.misses.filter { $0.field == field }.map(\.description)
    }

    private func places(_ truth: FixtureTruth, _ invoice: Invoice) -> [String] {
        var comparison = FixtureComparison()
        comparison.comparePolygons(truth, invoice)
        return comparison.misses.map(\.description)
    }

    private func polygon(_ word: FixtureTruth.Word, shiftedDown shift: Double = 0) -> Polygon {
        let box = Box(
            minX: word.box[0], minY: word.box[1] + shift, maxX: word.box[2], maxY: word.box[3] + shift)
        return Polygon(box: box, in: PageSize(width: 1, height: 1))
    }
}
