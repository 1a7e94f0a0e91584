import ImageReading
import InvoiceModel
import PDFReading
import PDFWriting

/// Makes PDFs of groups of pages of one file.
struct PageCopies {
    let configuration: EngineConfiguration
    let library: PDFLibrary

    /// - Parameter take: Gets the position of the group and its PDF, one after the other.
    /// - Throws: ``EngineError``, and what `take` throws.
    func make(of bytes: [UInt8], _ groups: [PageGroup], take: (Int, [UInt8]) throws -> Void) throws {
        let copy = try copier(of: bytes)
        for (index, group) in groups.enumerated() {
            let pdf: [UInt8]
            do { pdf = try copy(group.pageIndexes) } catch { throw EngineError(reading: error) }
            try take(index, pdf)
        }
    }

    private func copier(of bytes: [UInt8]) throws -> ([Int]) throws -> [UInt8] {
        do {
            switch try MediaType(of: bytes, maximum: configuration.maximumBytes) {
            case .pdf:
                let document = try PDFDocumentReader(
                    library: library, bytes: bytes, maximumPages: configuration.maximumPages)
                return { try document.copy(ofPages: $0) }
            case .image:
                let limits = ImageLimits()
                // Nothing is made smaller here.
                let document = try ImageDocumentReader(
                    bytes: bytes,
                    limits: ImageLimits(
                        maximumPages: configuration.maximumPages, workingPixels: limits.maximumPixels))
                return { pages in
                    guard pages.allSatisfy({ $0 >= 0 && $0 < document.pageCount }) else {
                        throw EngineError(.unreadable, "The picture has no such pages.")
                    }
                    return PictureDocument(pictures: try pages.map { try document.storedPicture(at: $0) }).bytes()
                }
            }
        } catch {
            throw EngineError(reading: error)
        }
    }
}
