import DocumentModel
import ImageReading
import PDFReading
import TextRecognition

/// From the bytes of a document to the words of its pages.
struct DocumentTexts {
    let configuration: EngineConfiguration
    let library: PDFLibrary
    let recognition: RecognizerLoader

    /// - Throws: ``EngineError``.
    func texts(of bytes: [UInt8], _ options: ReadingOptions) throws -> [PageText] {
        do {
            switch try MediaType(of: bytes, maximum: configuration.maximumBytes) {
            case .pdf:
                let document = try PDFDocumentReader(
                    library: library, bytes: bytes, maximumPages: configuration.maximumPages)
                let pages = PDFPageText(document: document, recognition: recognition)
                return try (0..<document.pageCount).map { try pages.text(at: $0) }
            case .image(let format):
                guard recognition.isWanted else {
                    throw EngineError(
                        .unsupportedType,
                        "The file is a \(format.name) picture, and text recognition is switched off.")
                }
                let document = try ImageDocumentReader(
                    bytes: bytes, limits: ImageLimits(maximumPages: configuration.maximumPages))
                let pages = ImagePageText(document: document, recognition: recognition, options: options)
                return try (0..<document.pageCount).map { try pages.text(at: $0) }
            }
        } catch {
            throw EngineError(reading: error)
        }
    }

    /// Opens the document and looks at none of its pages.
    ///
    /// - Throws: ``EngineError``.
    func pageCount(of bytes: [UInt8]) throws -> Int {
        do {
            switch try MediaType(of: bytes, maximum: configuration.maximumBytes) {
            case .pdf:
                return try PDFDocumentReader(
                    library: library, bytes: bytes, maximumPages: configuration.maximumPages
                ).pageCount
            case .image:
                return try ImageDocumentReader(
                    bytes: bytes, limits: ImageLimits(maximumPages: configuration.maximumPages)
                ).pageCount
            }
        } catch {
            throw EngineError(reading: error)
        }
    }
}
