import DocumentModel
import Foundation
import ImageReading
import InvoiceSDK

extension InputSource {
    /// A smaller document, of the same name.
    ///
    /// **Pictures** are shrunk to fit the frame, never enlarged, and become a JPEG without EXIF, turned upright.
    ///
    /// **PDFs** are drawn page by page as JPEGs; the quality is lowered until the result is smaller, and a PDF that does
    /// not get smaller comes back as it was. So does one with text, unless `forcesSourceText`: text that is drawn is read
    /// less well.
    ///
    /// - Parameters:
    ///   - quality: 1…100, libjpeg's; for a PDF the highest that is tried.
    ///   - maximumWidth: Pixels of an upright picture; no bearing on PDFs.
    ///   - maximumHeight: Pixels of an upright picture; no bearing on PDFs.
    ///   - forcesSourceText: Draws a PDF with text, too, whose text is lost as such.
    ///   - dotsPerInch: The resolution that pages of a PDF are drawn with.
    ///   - log: Gets a line where a PDF comes back as it was or loses its text.
    /// - Throws: ``ClientError/image(_:)`` for a picture that cannot be read or has several pages, which no JPEG holds;
    ///   ``ClientError/pdf(_:)``; ``ClientError/client(_:)`` for numbers out of range.
    public func compressed(
        quality: Int = 85, maximumWidth: Int? = nil, maximumHeight: Int? = nil, forcesSourceText: Bool = false,
        dotsPerInch: Double = 150, log: (@Sendable (String) -> Void)? = nil
    ) async throws -> InputSource {
        guard (1...100).contains(quality) else { throw ClientError.client("The quality is not in 1…100: \(quality).") }
        for side in [maximumWidth, maximumHeight] {
            guard side ?? 1 >= 1 else { throw ClientError.client("A picture has at least one pixel on a side.") }
        }
        guard (1...1200).contains(dotsPerInch) else {
            throw ClientError.client("The resolution is not in 1…1200: \(dotsPerInch).")
        }
        if isPDF {
            return try await compressedPDF(
                quality: quality, forcesSourceText: forcesSourceText, dotsPerInch: dotsPerInch, log: log)
        }
        let content = try await PictureWork.run { [content, name] in
            let reader = try InputSource.reader(content)
            guard reader.pageCount == 1 else {
                throw ClientError.image("\"\(name)\" has \(reader.pageCount) pages; a JPEG holds one.")
            }
            let page = try reader.page(at: 0)
            let image = page.image.fitted(maximumWidth: maximumWidth, maximumHeight: maximumHeight)
            let scale = Double(image.width) / Double(page.originalWidth)
            return Data(
                try ImageWriter.jpeg(image, quality: quality, pixelsPerInch: page.pixelsPerInch.map { $0 * scale }))
        }
        return InputSource(name: name, mediaType: .jpeg, content: content)
    }

    private func compressedPDF(
        quality: Int, forcesSourceText: Bool, dotsPerInch: Double, log: (@Sendable (String) -> Void)?
    ) async throws -> InputSource {
        if try await hasSourceText() {
            guard forcesSourceText else {
                log?("\"\(name)\" has text, so it is not compressed.")
                return self
            }
            log?("\"\(name)\" loses its text: its pages become pictures.")
        }
        let pages = try await PageDrawings(of: content, dotsPerInch: dotsPerInch)
        for step in CompressionLadder(quality: quality) {
            guard let smaller = try await pages.document(quality: step, below: content.count, wanted: quality) else {
                continue
            }
            return InputSource(name: name, mediaType: .pdf, content: smaller)
        }
        log?("\"\(name)\" does not get smaller by compression.")
        return self
    }
}
