import Foundation
import PDFReading

extension InputSource {
    /// The number of pages; 1 for a picture.
    ///
    /// - Throws: ``ClientError/pdf(_:)`` where a PDF cannot be opened or PDFium is missing, as all work on PDFs does.
    public func pageCount() async throws -> Int {
        guard isPDF else { return 1 }
        return try await PDFWork.run(content) { $0.pageCount }
    }

    /// Whether no page of a PDF has any object; false for a picture.
    ///
    /// - Throws: ``ClientError/pdf(_:)``.
    public func isPDFEmpty() async throws -> Bool {
        guard isPDF else { return false }
        return try await PDFWork.run(content) { try $0.isEmpty() }
    }

    /// Whether any page of a PDF has text, be it visible or not; false for a picture.
    ///
    /// - Throws: ``ClientError/pdf(_:)``.
    public func hasSourceText() async throws -> Bool {
        guard isPDF else { return false }
        return try await PDFWork.run(content) { try $0.hasText() }
    }

    /// The same document with fewer pages, which are copied as they are stored; bookmarks, forms and attached files stay
    /// behind. Itself where the options leave it whole.
    ///
    /// - Parameters:
    ///   - options: Which pages are kept or dropped.
    ///   - log: Gets a line for each position that does not exist.
    /// - Throws: ``ClientError/source(_:)`` for a picture, for a PDF without any object and where no page is left;
    ///   ``ClientError/pdf(_:)``.
    public func applying(_ options: PageOptions, log: (@Sendable (String) -> Void)? = nil) async throws -> InputSource {
        guard isPDF else { throw ClientError.source("Pages can be chosen of a PDF only; \"\(name)\" is none.") }
        var result = self
        result.content = try await PDFWork.run(content) { [content] document in
            guard try !document.isEmpty() else { throw ClientError.source("PDF pages are empty") }
            guard let pages = try options.pages(of: document.pageCount, log: log) else { return content }
            return Data(try document.copy(ofPages: pages))
        }
        return result
    }

    /// With its pages chosen where it is a PDF; pictures are sent whole.
    ///
    /// - Throws: as ``applying(_:log:)``.
    public func prepared(
        with options: PageOptions?, log: (@Sendable (String) -> Void)?
    ) async throws -> DocumentPayload {
        guard let options, isPDF else { return payload }
        return try await applying(options, log: log).payload
    }
}
