#if Server
import CrossfootSDK
import Foundation
import InvoiceEngine
import Testing

/// Documents of the repository and what is needed to read them.
enum ServedFixtures {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static let pdfium: String? = {
        if let path = ProcessInfo.processInfo.environment["CROSSFOOT_PDFIUM"], !path.isEmpty { return path }
        let local = root.appending(path: ".runtime/lib/libpdfium.so").path
        return FileManager.default.fileExists(atPath: local) ? local : nil
    }()

    static let canRead = pdfium != nil
    /// The SDK itself cuts PDFs with the library that the variable names.
    static let canCut = ProcessInfo.processInfo.environment["CROSSFOOT_PDFIUM"]?.isEmpty == false
    static let absence: Comment = "PDFium is not there."

    /// One engine for all tests, as in a program. Text layers are enough for these documents.
    static let engine = Result<InvoiceReader, any Error> {
        var configuration = EngineConfiguration()
        configuration.pdfiumLibrary = pdfium
        configuration.recognition = .off
        configuration.lanes = 2
        return try InvoiceReader(configuration: configuration)
    }

    static func path(_ name: String) -> String { root.appending(path: "TestData/invoices/\(name)").path }

    static func stream(_ name: String) throws -> InputSource {
        try InputSource(path: root.appending(path: "TestData/streams/\(name)").path)
    }

    /// A PDF by its first bytes that cannot be opened.
    static func broken() throws -> InputSource {
        try InputSource(bytes: Array("%PDF-1.7\nnothing that is needed".utf8), name: "broken.pdf")
    }

    static func invoice(_ name: String) throws -> InputSource { try InputSource(path: path(name)) }
}
#endif
