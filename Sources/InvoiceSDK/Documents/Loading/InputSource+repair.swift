import Foundation

extension InputSource {
    /// A PDF on disk with bytes before its header, such as the head of an HTTP answer, taken off; whatever its name says.
    ///
    /// - Parameters:
    ///   - path: Of the file.
    ///   - maximumOffset: A header at this position or further is not looked for.
    /// - Throws: ``ClientError/source(_:)`` where the file cannot be read, and as ``fixingPDF(maximumOffset:)``.
    public static func fixingPDF(path: String, maximumOffset: Int = 500) throws -> InputSource {
        let url = URL(fileURLWithPath: path)
        return try fixingPDF(data: content(of: url), name: url.lastPathComponent, maximumOffset: maximumOffset)
    }

    /// A PDF in memory with bytes before its header taken off; whatever its name says.
    ///
    /// - Throws: as ``fixingPDF(maximumOffset:)``.
    public static func fixingPDF(data: Data, name: String, maximumOffset: Int = 500) throws -> InputSource {
        try InputSource(name: lastComponent(of: name), mediaType: .pdf, content: data)
            .fixingPDF(maximumOffset: maximumOffset)
    }

    /// The same document as a PDF that begins with its header; what stood before it is dropped.
    ///
    /// - Throws: ``ClientError/mimeType(_:)`` where there is no header before `maximumOffset`,
    ///   ``ClientError/client(_:)`` where that is negative.
    public func fixingPDF(maximumOffset: Int = 500) throws -> InputSource {
        guard maximumOffset >= 0 else { throw ClientError.client("The maximum offset is negative: \(maximumOffset).") }
        // The header is five bytes long and begins before the maximum.
        let head = Array(content.prefix(maximumOffset > Int.max - 4 ? maximumOffset : maximumOffset + 4))
        guard let offset = PDFHeader.offset(in: head), offset < maximumOffset else {
            throw ClientError.mimeType("\"\(name)\" has no PDF header in its first \(maximumOffset) bytes.")
        }
        return InputSource(name: name, mediaType: .pdf, content: Data(content.dropFirst(offset)))
    }
}
