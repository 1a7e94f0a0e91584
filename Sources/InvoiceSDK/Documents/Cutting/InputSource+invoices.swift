import Foundation
import InvoiceWire
import PDFReading
import PDFWriting

extension InputSource {
    /// One PDF for each invoice that a splitter found (``InvoiceSplitterV1``).
    ///
    /// - Parameters:
    ///   - groups: The pages of each invoice.
    ///   - strict: Joins each group below the threshold to the one before it. A first group stays, whatever it has.
    ///   - threshold: The least confidence of a group of its own, 0…1.
    /// - Throws: as ``extractSubDocuments(_:)``.
    public func extractInvoices(
        _ groups: [InvoiceSplitterV1.PageGroup], strict: Bool = false, threshold: Double = 0.5
    ) async throws -> [ExtractedDocument] {
        guard strict else { return try await extractSubDocuments(groups.map(\.pageIndexes)) }
        // Joined to another, a group without pages would not be noticed.
        guard groups.allSatisfy({ !$0.pageIndexes.isEmpty }) else { throw Self.emptyGroup }
        var joined: [[Int]] = []
        for group in groups {
            if group.confidence < threshold, !joined.isEmpty {
                joined[joined.count - 1] += group.pageIndexes
            } else {
                joined.append(group.pageIndexes)
            }
        }
        return try await extractSubDocuments(joined)
    }

    /// One PDF for each list of pages, exactly those, in the order of the list.
    ///
    /// A JPEG is a PDF of one page here, as it is stored. Other pictures become PDFs by `pdf()` of `CrossfootImages`.
    ///
    /// - Parameter pageIndexes: Positions from 0.
    /// - Throws: ``ClientError/source(_:)`` for no lists, an empty list and a page that does not exist;
    ///   ``ClientError/image(_:)`` for a picture that is no JPEG; ``ClientError/pdf(_:)``.
    public func extractSubDocuments(_ pageIndexes: [[Int]]) async throws -> [ExtractedDocument] {
        guard !pageIndexes.isEmpty else { throw ClientError.source("No indexes provided.") }
        guard pageIndexes.allSatisfy({ !$0.isEmpty }) else { throw Self.emptyGroup }
        let stem = FileName(name).stem
        return try await PDFWork.run(isPDF ? content : pdfOfJPEG()) { document in
            for page in pageIndexes.joined() where !(0..<document.pageCount).contains(page) {
                throw ClientError.source("There is no page \(page): the document has \(document.pageCount) pages.")
            }
            return try pageIndexes.map { pages in
                ExtractedDocument(
                    name: ExtractedDocument.name(stem: stem, pages: pages), pageIndexes: pages,
                    content: Data(try document.copy(ofPages: pages)))
            }
        }
    }

    /// A PDF of some pages, exactly those, in their order.
    ///
    /// - Throws: as ``extractSubDocuments(_:)``.
    public func extractSubDocument(_ pageIndexes: [Int]) async throws -> ExtractedDocument {
        try await extractSubDocuments([pageIndexes])[0]
    }

    private static let emptyGroup = ClientError.source("A group has no pages.")

    private func pdfOfJPEG() throws -> Data {
        guard mediaType == .jpeg, let picture = StoredPicture(jpeg: Array(content)) else {
            throw ClientError.image(
                "\"\(name)\" is no JPEG that a PDF can hold; pdf() of CrossfootImages makes a PDF of it.")
        }
        return Data(PictureDocument(pictures: [picture]).bytes())
    }
}
