import Foundation
import InvoiceSDK

/// A piece of a page as a picture.
public struct ExtractedImage: Sendable, Hashable {
    /// `scan.pdf_page1-0.jpg`: the file, the page from 1, the piece from 0.
    public var name: String
    /// JPEG for a piece of a PDF, else the type of the picture that it was cut from.
    public var mediaType: MediaType
    /// The whole picture file.
    public var content: Data
    /// Position of the page, from 0.
    public var pageIndex: Int
    /// Position of its polygon among those asked for, from 0.
    public var elementIndex: Int
    /// In pixels.
    public var width: Int
    /// In pixels.
    public var height: Int

    /// To send it.
    public var inputSource: InputSource { InputSource(name: name, mediaType: mediaType, content: content) }

    /// Writes it by its name into a folder, which is made where it is missing. A file of that name is replaced.
    ///
    /// - Returns: Where it is.
    /// - Throws: ``ClientError/source(_:)`` where it cannot be written.
    @discardableResult
    public func save(to folder: URL) throws -> URL { try FolderWriter.write(content, named: name, to: folder) }
}

extension [ExtractedImage] {
    /// Writes each by its name into a folder, as ``ExtractedImage/save(to:)`` does.
    @discardableResult
    public func saveAll(to folder: URL) throws -> [URL] { try map { try $0.save(to: folder) } }
}
