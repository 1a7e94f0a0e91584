import Foundation
import InvoiceEngine

/// Where the fixtures and PDFium are, seen from this source file.
enum FixtureFolder {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let invoices = root.appending(path: "TestData/invoices")
    static let hostile = root.appending(path: "TestData/hostile")

    /// `CROSSFOOT_PDFIUM`, or the copy in `.runtime`; nil when neither is there.
    static let pdfium: String? = {
        if let path = ProcessInfo.processInfo.environment["CROSSFOOT_PDFIUM"], !path.isEmpty { return path }
        let local = root.appending(path: ".runtime/lib/libpdfium.so").path
        return FileManager.default.fileExists(atPath: local) ? local : nil
    }()

    /// Names of all fixtures, sorted; each has a `.pdf` and a `.json`.
    static let identifiers: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: invoices.path)) ?? []
        return names.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    }()

    private static let shared = Result<InvoiceReader, any Error> {
        var configuration = EngineConfiguration()
        configuration.pdfiumLibrary = pdfium
        return try InvoiceReader(configuration: configuration)
    }

    /// One reader for all tests, as in a program.
    static func reader() throws -> InvoiceReader { try shared.get() }
}
