/// The five bytes that a PDF begins with (ISO 32000-1, 7.5.2).
enum PDFHeader {
    private static let bytes = Array("%PDF-".utf8)

    /// Where the first header is; nil: there is none.
    static func offset(in file: [UInt8]) -> Int? {
        guard file.count >= bytes.count else { return nil }
        return (0...file.count - bytes.count).first { start in
            file[start] == bytes[0] && file[start..<start + bytes.count].elementsEqual(bytes)
        }
    }
}
