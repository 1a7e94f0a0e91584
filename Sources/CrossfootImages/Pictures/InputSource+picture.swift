import Foundation
import ImageReading
import InvoiceSDK
import PDFWriting

extension InputSource {
    /// A picture as a PDF, one page for each of its own: a JPEG as it is stored, others packed without loss. A PDF is
    /// itself.
    ///
    /// - Returns: The name with the extension `pdf`.
    /// - Throws: ``ClientError/image(_:)`` where the picture cannot be read.
    public func pdf() async throws -> InputSource {
        guard !isPDF else { return self }
        let content = try await PictureWork.run { [content] in
            let reader = try InputSource.reader(content)
            let pictures = try (0..<reader.pageCount).map { try reader.storedPicture(at: $0) }
            return Data(PictureDocument(pictures: pictures).bytes())
        }
        return InputSource(name: stem + ".pdf", mediaType: .pdf, content: content)
    }

    /// A picture that is decoded at its full size, at most 200 million pixels.
    static func reader(_ content: Data) throws -> ImageDocumentReader {
        try ImageDocumentReader(
            bytes: Array(content), limits: ImageLimits(workingPixels: ImageLimits().maximumPixels))
    }

    /// The name without its extension.
    private var stem: String { (name as NSString).deletingPathExtension }
}
