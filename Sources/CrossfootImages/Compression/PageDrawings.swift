import DocumentModel
import Foundation
import ImageReading
import InvoiceSDK
import PDFReading
import PDFWriting

/// The pages of a PDF as pixels, drawn when they are asked for.
actor PageDrawings {
    /// Drawings are kept for the next quality up to this many pixels, 192 MB; further ones are made anew.
    private static let keptPixels = 64_000_000
    private static let mostPixelsOfPage = 24_000_000

    private let document: OpenPDF
    private let pageCount: Int
    private let dotsPerInch: Double
    private var kept: [Int: PDFPageImage] = [:]
    private var pixels = 0

    /// - Throws: ``ClientError/pdf(_:)``.
    init(of content: Data, dotsPerInch: Double) async throws {
        document = try await OpenPDF(content)
        pageCount = try await document.run { $0.pageCount }
        self.dotsPerInch = dotsPerInch
    }

    /// A PDF of the pages as JPEGs, each of the size that it has on paper; nil where they are too large together.
    ///
    /// - Parameter wanted: The quality that was asked for, which says how much smaller the result has to be.
    func document(quality: Int, below original: Int, wanted: Int) async throws -> Data? {
        var pictures: [StoredPicture] = []
        var total = 0
        for index in 0..<pageCount {
            let drawing = try await drawing(of: index)
            let picture = try await PictureWork.run {
                let bytes = try ImageWriter.jpeg(drawing.image, quality: quality, pixelsPerInch: drawing.dotsPerInch)
                var picture = StoredPicture(jpeg: bytes)
                // Exact, and below 50 as well.
                picture?.paperDotsPerInch = drawing.dotsPerInch
                return picture
            }
            guard let picture else { throw ClientError.image("A page cannot be written as a JPEG.") }
            total += picture.bytes.count
            guard CompressionLadder.isSmaller(pictures: total, than: original, wanted: wanted) else { return nil }
            pictures.append(picture)
        }
        let bytes = PictureDocument(pictures: pictures).bytes()
        return bytes.count < original ? Data(bytes) : nil
    }

    private func drawing(of index: Int) async throws -> PDFPageImage {
        if let drawing = kept[index] { return drawing }
        let drawing = try await document.run { [dotsPerInch] document in
            try document.image(
                ofPage: index, dotsPerInch: dotsPerInch, quarterTurns: 0, maximumPixels: Self.mostPixelsOfPage)
        }
        let size = drawing.image.width * drawing.image.height
        if pixels + size <= Self.keptPixels {
            kept[index] = drawing
            pixels += size
        }
        return drawing
    }
}
