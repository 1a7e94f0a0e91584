import ImageReading

/// Tells documents by their first bytes, never by their names.
enum MediaType {
    case pdf
    case image(ImageFormat)

    /// - Throws: ``EngineError`` with `emptyFile`, `tooLarge` or `unsupportedType`.
    init(of bytes: [UInt8], maximum: Int) throws {
        guard !bytes.isEmpty else { throw EngineError(.emptyFile, "The file is empty.") }
        guard bytes.count <= maximum else {
            throw EngineError(.tooLarge, "The file has \(bytes.count) bytes; \(maximum) are allowed.")
        }
        if let format = ImageDocumentReader.format(of: bytes) {
            self = .image(format)
        } else if MediaType.find("%PDF-", in: bytes.prefix(1024 + 5)) {
            // ISO 32000 asks for the header at the start; readers accept it within the first 1,024 bytes.
            self = .pdf
        } else {
            throw EngineError(
                .unsupportedType, "The file is neither a PDF nor a picture (JPEG, PNG, TIFF, WebP, HEIF).")
        }
    }

    private static func find(_ needle: String, in bytes: ArraySlice<UInt8>) -> Bool {
        let pattern = Array(needle.utf8)
        guard bytes.count >= pattern.count else { return false }
        return (bytes.startIndex...bytes.endIndex - pattern.count).contains {
            bytes[$0..<$0 + pattern.count].elementsEqual(pattern)
        }
    }
}
