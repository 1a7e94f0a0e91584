import DocumentModel
import Foundation
import InvoiceEngine
import InvoiceModel
import Testing

@Suite("Pictures of invoices", .enabled(if: FixtureFolder.canReadPictures, "The models are not there."))
struct PictureFormatTests {
    /// HEIF needs a library that may be absent.
    static let files = ["note.png", "note.jpg", "note.tif", "note.webp", "note.heic", "photo.jpg"].filter {
        $0 != "note.heic" || hasHEIF
    }

    private static let hasHEIF = RuntimeReport(configuration: FixtureFolder.configuration).libraries.contains {
        if case .ready = $0.state { return $0.name == "libheif" }
        return false
    }

    private func read(_ name: String, _ options: ReadingOptions = ReadingOptions()) async throws -> InvoiceDocument {
        try await FixtureFolder.reader().read(
            path: FixtureFolder.readings.appending(path: name).path, options: options)
    }

    @Test("are read whatever their format, and photos, too", arguments: files)
    func fields(name: String) async throws {
        let document = try await read(name)
        #expect(document.pages.map(\.source) == [.recognized])
        #expect(document.pages.first?.orientation.value == 0)
        #expect(document.invoice.supplierName?.value == "Bramble Stationery Ltd")
        #expect(document.invoice.invoiceNumber?.value == "BR-20481")
        #expect(document.invoice.date?.value == CalendarDate(year: 2025, month: 6, day: 3))
        #expect(document.invoice.totalNet?.value == Amount(cents: 24_000))
        #expect(document.invoice.totalTax?.value == Amount(cents: 4_800))
        #expect(document.invoice.totalAmount?.value == Amount(cents: 28_800))
    }

    @Test(
        "Words stand where the picture as sent shows them", arguments: [("note.png", "note"), ("photo.jpg", "photo")])
    func places(name: String, truth: String) async throws {
        let size = truth == "note" ? PageSize(width: 1000, height: 700) : PageSize(width: 1250, height: 1000)
        let document = try await read(name, ReadingOptions(includesWords: true))
        let words = try #require(document.pages.first?.words)
        for drawn in try DrawnWord.all(in: FixtureFolder.readings.appending(path: truth + ".json")) {
            let near = words.filter { word in
                let xs = word.polygon.points.map { $0.x * size.width }
                let ys = word.polygon.points.map { $0.y * size.height }
                let (x, y) = (xs.reduce(0, +) / 4, ys.reduce(0, +) / 4)
                return abs(x - drawn.box.midX) < 8 && abs(y - drawn.box.midY) < 0.5 * drawn.box.height + 4
                    && abs(xs.max()! - xs.min()! - drawn.box.width) < 0.1 * drawn.box.width + 10
            }
            #expect(near.map(\.text) == [drawn.text], "\(drawn)")
        }
    }
}
