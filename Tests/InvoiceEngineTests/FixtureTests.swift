import Foundation
import InvoiceEngine
import InvoiceModel
import Testing

@Suite("Fixture invoices", .enabled(if: FixtureFolder.pdfium != nil, "PDFium is not there."))
struct FixtureTests {
    @Test("Every field is read as printed", arguments: FixtureFolder.identifiers)
    func fields(id: String) async throws {
        let truth = try FixtureTruth.load(id)
        let document = try await FixtureFolder.reader().read(path: path(id))
        var comparison = FixtureComparison()
        comparison.compare(truth, document)
        for miss in comparison.misses { Issue.record("\(id): \(miss)") }
    }

    @Test("Every field stands where it is printed", arguments: FixtureFolder.identifiers)
    func polygons(id: String) async throws {
        let truth = try FixtureTruth.load(id)
        let document = try await FixtureFolder.reader().read(path: path(id))
        var comparison = FixtureComparison()
        comparison.comparePolygons(truth, document.invoice)
        for miss in comparison.misses { Issue.record("\(id): \(miss)") }
    }

    private func path(_ id: String) -> String {
        FixtureFolder.invoices.appending(path: id + ".pdf").path
    }
}
