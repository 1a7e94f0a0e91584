import CPDFium
import DocumentModel

/// One open PDF, page by page.
///
/// Calls are synchronous and take the lock of ``PDFLibrary`` for their duration (a few milliseconds a page), so any
/// thread may call, and none of the cooperative pool should. The document closes with the last reference.
package final class PDFDocumentReader: @unchecked Sendable {
    // Sendable by hand: the handle and the bytes never change after init, and each use holds the lock.
    package let pageCount: Int
    private let library: PDFLibrary
    private let document: CFPDFDocument
    private let bytes: UnsafeMutableRawPointer

    /// Opens the document. An empty user password is tried by itself; nothing is repaired beyond what PDFium does.
    ///
    /// - Parameters:
    ///   - bytes: The whole file. Junk of up to 1024 bytes before the header is accepted (ISO 32000-1 annex H.3.4.1).
    ///   - maximumPages: A document with more pages is refused before any page is looked at.
    /// - Throws: ``PDFError``.
    package init(library: PDFLibrary, bytes: [UInt8], maximumPages: Int) throws {
        guard !bytes.isEmpty else { throw PDFError(.notAPDF, "The file is empty.") }
        guard PDFDocumentReader.hasHeader(bytes) else {
            throw PDFError(.notAPDF, "The file is not a PDF: it has no %PDF- header.")
        }
        // PDFium reads from this memory for as long as the document is open.
        let copy = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 16)
        bytes.withUnsafeBytes { copy.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }

        let functions = library.functions
        do {
            (document, pageCount) = try PDFLibrary.exclusively {
                guard let document = functions.loadMemDocument(copy, bytes.count, nil) else {
                    throw PDFDocumentReader.openError(code: functions.getLastError())
                }
                let pages = Int(functions.getPageCount(document))
                guard pages > 0, pages <= maximumPages else {
                    functions.closeDocument(document)
                    throw pages > 0
                        ? PDFError(.tooManyPages, "The PDF has \(pages) pages; at most \(maximumPages) are read.")
                        : PDFError(.noPages, "The PDF has no pages.")
                }
                return (document, pages)
            }
        } catch {
            copy.deallocate()
            throw error
        }
        self.library = library
        self.bytes = copy
    }

    deinit {
        PDFLibrary.close(document, of: library)
        bytes.deallocate()
    }

    /// The words of one page, upright, in the order of the source.
    ///
    /// A page without words, or whose characters mostly have no Unicode value, has ``PageText/Source/none``.
    ///
    /// - Parameter index: From 0.
    /// - Throws: ``PDFError`` with ``PDFError/Code/pageUnreadable`` or ``PDFError/Code/pageTooLarge``.
    package func pageText(at index: Int) throws -> PageText {
        try withPage(at: index) { page in
            try TextLayerReader(functions: library.functions, page: page).read(index: index)
        }
    }

    /// The words of one page as ``pageText(at:)`` gives them, and where its pictures and drawn letters are.
    ///
    /// - Parameter index: From 0.
    /// - Throws: ``PDFError`` with ``PDFError/Code/pageUnreadable`` or ``PDFError/Code/pageTooLarge``.
    package func pageContent(at index: Int) throws -> PDFPageContent {
        let functions = library.functions
        return try withPage(at: index) { page in
            let text = try TextLayerReader(functions: functions, page: page).read(index: index)
            let geometry = PageGeometry(page: page, functions: functions).turned(by: text.appliedRotation / 90)
            return PDFPageContent(
                text: text, graphics: PageGraphicsReader.read(page, functions: functions, geometry: geometry))
        }
    }

    /// Draws one page with its annotations, stamps and filled form fields on white.
    ///
    /// - Parameters:
    ///   - index: From 0.
    ///   - dotsPerInch: The resolution wanted, above 0.
    ///   - quarterTurns: Clockwise turns after the page's own `/Rotate`, as ``PageText/appliedRotation`` / 90.
    ///   - maximumPixels: Above 0; a page that would have more is drawn with a lower resolution.
    ///   - limit: Drawings with very many parts are given up after this time, since nobody else can use PDFium meanwhile.
    /// - Throws: ``PDFError`` with ``PDFError/Code/pageUnreadable``, ``PDFError/Code/pageTooLarge`` (not drawn in time) or
    ///   ``PDFError/Code/outOfMemory``.
    package func image(
        ofPage index: Int, dotsPerInch: Double, quarterTurns: Int, maximumPixels: Int,
        within limit: Duration = .seconds(10)
    ) throws -> PDFPageImage {
        try withPage(at: index) { page in
            let rasterizer = PageRasterizer(functions: library.functions, page: page)
            return try rasterizer.draw(
                dotsPerInch: dotsPerInch, quarterTurns: quarterTurns, maximumPixels: maximumPixels, within: limit)
        }
    }

    /// A new PDF with copies of some pages, which are not encoded anew; forms, bookmarks and attached files stay behind.
    ///
    /// - Parameter pages: From 0, in the order of the copy.
    /// - Throws: ``PDFError`` with ``PDFError/Code/pageUnreadable`` or ``PDFError/Code/outOfMemory``.
    package func copy(ofPages pages: [Int]) throws -> [UInt8] {
        try PDFLibrary.exclusively {
            guard !pages.isEmpty, pages.allSatisfy({ $0 >= 0 && $0 < pageCount }) else {
                throw PDFError(.pageUnreadable, "The PDF has no such pages.")
            }
            return try PageCopier(functions: library.functions, source: document).copy(pages)
        }
    }

    /// Runs `body` with a loaded page whose form is drawn into it, holding the lock of ``PDFLibrary``.
    private func withPage<Value>(at index: Int, _ body: (CFPDFPage) throws -> Value) throws -> Value {
        let functions = library.functions
        return try PDFLibrary.exclusively {
            guard index >= 0, index < pageCount, var page = functions.loadPage(document, Int32(index)) else {
                throw PDFError(.pageUnreadable, "Page \(index + 1) of the PDF cannot be read.")
            }
            defer { functions.closePage(page) }
            if FilledForm.flatten(page, functions) {
                guard let flattened = functions.loadPage(document, Int32(index)) else {
                    throw PDFError(.pageUnreadable, "The form on page \(index + 1) of the PDF cannot be read.")
                }
                functions.closePage(page)
                page = flattened
            }
            return try body(page)
        }
    }

    /// Runs `body` with a loaded page as the file has it, holding the lock of ``PDFLibrary``; nil where it cannot be loaded.
    func withStoredPage<Value>(at index: Int, _ body: (CFPDFium, CFPDFPage) throws -> Value) throws -> Value? {
        let functions = library.functions
        return try PDFLibrary.exclusively {
            guard let page = functions.loadPage(document, Int32(index)) else { return nil }
            defer { functions.closePage(page) }
            return try body(functions, page)
        }
    }

    private static func hasHeader(_ bytes: [UInt8]) -> Bool {
        let header: [UInt8] = [0x25, 0x50, 0x44, 0x46, 0x2D]
        let last = min(1024, bytes.count - header.count)
        guard last >= 0 else { return false }
        return (0...last).contains { bytes[$0..<($0 + header.count)].elementsEqual(header) }
    }

    /// Codes of `FPDF_GetLastError` (fpdfview.h): 4 password, 5 security scheme; the rest is a broken structure.
    private static func openError(code: UInt) -> PDFError {
        switch code {
        case 4: PDFError(.passwordProtected, "The PDF opens with a password only.")
        case 5: PDFError(.unsupportedEncryption, "The PDF is encrypted in a way that cannot be read.")
        default: PDFError(.damaged, "The PDF is damaged and cannot be opened.")
        }
    }
}
