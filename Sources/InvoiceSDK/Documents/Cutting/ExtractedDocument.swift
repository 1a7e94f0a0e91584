import Foundation

/// A PDF of some pages of another document.
public struct ExtractedDocument: Sendable, Hashable {
    /// `scan_pages-001-003.pdf`: the first and the last page, from 1.
    public var name: String
    /// Positions of its pages in the other document, from 0.
    public var pageIndexes: [Int]
    /// The whole PDF.
    public var content: Data

    /// A PDF that was cut already; nothing is checked.
    public init(name: String, pageIndexes: [Int], content: Data) {
        self.name = name
        self.pageIndexes = pageIndexes
        self.content = content
    }

    /// Number of its pages, 1 or more.
    public var pageCount: Int { pageIndexes.count }

    /// To send it.
    public var inputSource: InputSource { InputSource(name: name, mediaType: .pdf, content: content) }

    /// Writes it by its name into a folder, which is made where it is missing. A file of that name is replaced.
    ///
    /// - Returns: Where it is.
    /// - Throws: ``ClientError/source(_:)`` where it cannot be written.
    @discardableResult
    public func save(to folder: URL) throws -> URL { try FolderWriter.write(content, named: name, to: folder) }

    static func name(stem: String, pages: [Int]) -> String {
        func digits(_ page: Int?) -> String {
            let digits = String((page ?? 0) + 1)
            return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
        }
        return "\(stem)_pages-\(digits(pages.first))-\(digits(pages.last)).pdf"
    }
}

extension [ExtractedDocument] {
    /// Writes each by its name into a folder, as ``ExtractedDocument/save(to:)`` does.
    @discardableResult
    public func saveAll(to folder: URL) throws -> [URL] { try map { try $0.save(to: folder) } }
}
