import DocumentModel
import Foundation
import ImageReading
import InvoiceSDK
import InvoiceWire
import PDFReading

extension InputSource {
    /// Cuts pieces out of a page, each the upright box round a polygon of an answer.
    ///
    /// Pieces of a PDF are JPEGs, of a picture files of its format; of HEIC and HEIF, which are not written, JPEGs.
    ///
    /// - Parameters:
    ///   - page: From 0.
    ///   - polygons: Fractions of the upright page, 0…1; what lies beside the page is left out.
    ///   - dotsPerInch: The resolution that the page of a PDF is drawn with.
    ///   - quality: 1…100, of pieces in JPEG and WebP.
    /// - Throws: ``ClientError/source(_:)`` for a page that does not exist, ``ClientError/geometry(_:)`` for a polygon
    ///   without points or beside the page, ``ClientError/image(_:)``, ``ClientError/pdf(_:)``.
    public func extractImages(
        page: Int, polygons: [WirePolygon], dotsPerInch: Double = 200, quality: Int = 90
    ) async throws -> [ExtractedImage] {
        let (image, pixelsPerInch) =
            isPDF ? try await drawnPage(page, dotsPerInch: dotsPerInch) : try await decodedPage(page)
        let type = isPDF ? .jpeg : MediaType(content: content) ?? mediaType
        let written = type == .heic || type == .pdf ? .jpeg : type
        return try await PictureWork.run { [name] in
            try polygons.enumerated().map { index, polygon in
                let box = try PixelBox(of: polygon, width: image.width, height: image.height)
                let piece = image.cropped(to: box)
                let bytes =
                    switch written {
                    case .png: try ImageWriter.png(piece)
                    case .tiff: ImageWriter.tiff(piece, pixelsPerInch: pixelsPerInch)
                    case .webp: try ImageWriter.webP(piece, quality: quality)
                    case .pdf, .heic, .jpeg:
                        try ImageWriter.jpeg(piece, quality: quality, pixelsPerInch: pixelsPerInch)
                    }
                return ExtractedImage(
                    name: "\(name)_page\(page + 1)-\(index).\(written.fileExtension)", mediaType: written,
                    content: Data(bytes), pageIndex: page, elementIndex: index, width: box.width, height: box.height)
            }
        }
    }

    private func drawnPage(_ page: Int, dotsPerInch: Double) async throws -> (PageImage, Double?) {
        try await PDFWork.run(content) { document in
            try InputSource.check(page, of: document.pageCount)
            let drawing = try document.image(
                ofPage: page, dotsPerInch: dotsPerInch, quarterTurns: 0, maximumPixels: 24_000_000)
            return (drawing.image, drawing.dotsPerInch)
        }
    }

    private func decodedPage(_ page: Int) async throws -> (PageImage, Double?) {
        try await PictureWork.run { [content] in
            let reader = try InputSource.reader(content)
            try InputSource.check(page, of: reader.pageCount)
            let decoded = try reader.page(at: page)
            return (decoded.image, decoded.pixelsPerInch)
        }
    }

    private static func check(_ page: Int, of count: Int) throws {
        guard (0..<count).contains(page) else {
            throw ClientError.source("There is no page \(page): the document has \(count) pages.")
        }
    }
}
