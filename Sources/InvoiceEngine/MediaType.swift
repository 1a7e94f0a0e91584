/// Tells documents by their first bytes, never by their names.
enum MediaType {
    /// - Throws: ``EngineError`` with `emptyFile`, `tooLarge` or `unsupportedType`.
    static func requirePDF(_ bytes: [UInt8], maximum: Int) throws {
        guard !bytes.isEmpty else { throw EngineError(.emptyFile, "The file is empty.") }
        guard bytes.count <= maximum else {
            throw EngineError(.tooLarge, "The file has \(bytes.count) bytes; \(maximum) are allowed.")
        }
        // ISO 32000 asks for the header at the start; readers accept it within the first 1,024 bytes.
        if find("%PDF-", in: bytes.prefix(1024 + 5)) { return }
        if let image = imageName(bytes) {
            throw EngineError(.unsupportedType, "The file is a \(image) picture; this version reads PDF files only.")
        }
        throw EngineError(.unsupportedType, "The file is not a PDF: it has no PDF header.")
    }

    private static func find(_ needle: String, in bytes: ArraySlice<UInt8>) -> Bool {
        let pattern = Array(needle.utf8)
        guard bytes.count >= pattern.count else { return false }
        return (bytes.startIndex...bytes.endIndex - pattern.count).contains {
            bytes[$0..<$0 + pattern.count].elementsEqual(pattern)
        }
    }

    private static func imageName(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "JPEG" }
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "PNG" }
        if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) { return "TIFF" }
        if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) { return "WebP" }
        if bytes.dropFirst(4).starts(with: "ftyphe".utf8) || bytes.dropFirst(4).starts(with: "ftypmif1".utf8) {
            return "HEIF"
        }
        return nil
    }
}
