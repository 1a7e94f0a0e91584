import DocumentModel
import Foundation
import InvoiceEngine
import InvoiceModel
import PDFReading
import Synchronization
import Testing

@Suite("Invoices as pictures", .enabled(if: FixtureFolder.canReadPictures, "PDFium or the models are not there."))
struct ScannedInvoiceTests {
    /// Of the fixtures, how many must give the same core fields as a picture and as text.
    static let leastAgreement = 0.95

    @Test("Drawn at 200 dpi and read as a picture, an invoice gives the fields that its text layer gives")
    func agreement() async throws {
        let reader = try FixtureFolder.reader()
        let library = try PDFLibrary.load(path: FixtureFolder.pdfium)
        let differing = try await withThrowingTaskGroup(of: String?.self) { group in
            for id in FixtureFolder.identifiers {
                group.addTask {
                    let bytes = try [UInt8](Data(contentsOf: FixtureFolder.invoices.appending(path: id + ".pdf")))
                    let layer = try await reader.read(bytes: bytes)
                    let picture = try await reader.read(bytes: try Self.scanned(bytes, library))
                    #expect(picture.pages.allSatisfy { $0.source == .recognized })
                    #expect(picture.pages.count == layer.pages.count)
                    let differences = CoreFields(layer.invoice).differences(to: CoreFields(picture.invoice))
                    return differences.isEmpty ? nil : "\(id): \(differences.joined(separator: "; "))"
                }
            }
            return try await group.reduce(into: [String]()) { if let text = $1 { $0.append(text) } }.sorted()
        }
        let share = 1 - Double(differing.count) / Double(FixtureFolder.identifiers.count)
        #expect(share >= Self.leastAgreement, "\(differing.joined(separator: "\n"))")
    }

    /// The pages of a PDF as a TIFF file.
    private static func scanned(_ bytes: [UInt8], _ library: PDFLibrary) throws -> [UInt8] {
        let document = try PDFDocumentReader(library: library, bytes: bytes, maximumPages: 20)
        let images = try (0..<document.pageCount).map {
            try document.image(ofPage: $0, dotsPerInch: 200, quarterTurns: 0, maximumPixels: 24_000_000).image
        }
        return TIFFWriter.bytes(images, dotsPerInch: 200)
    }
}
