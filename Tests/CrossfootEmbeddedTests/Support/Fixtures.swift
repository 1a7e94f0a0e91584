import CrossfootEmbedded
import Foundation

/// The fixtures and the engine, as seen from this source file.
enum Fixtures {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// What the variable names, or the copy in `.runtime`; nil when neither is there.
    private static func runtime(_ variable: String, _ place: String) -> String? {
        if let path = ProcessInfo.processInfo.environment[variable], !path.isEmpty { return path }
        let local = root.appending(path: ".runtime").appending(path: place).path
        return FileManager.default.fileExists(atPath: local) ? local : nil
    }

    static let pdfium = runtime("CROSSFOOT_PDFIUM", "lib/libpdfium.so")
    static let hasEngine = pdfium != nil

    /// Text layers only, so that PDFium is all that is needed.
    static let configuration = {
        var configuration = EngineConfiguration()
        configuration.pdfiumLibrary = pdfium
        configuration.recognition = .off
        configuration.lanes = 2
        configuration.maximumPages = 100
        return configuration
    }()

    private static let shared = Result<InvoiceReader, any Error> { try InvoiceReader(configuration: configuration) }

    /// One reader for all tests, as in a program.
    static func reader() throws -> InvoiceReader { try shared.get() }

    static func client(limits: EmbeddedLimits = EmbeddedLimits()) throws -> InvoiceClient {
        InvoiceClient(reader: try reader(), limits: limits)
    }

    /// - Parameter path: below `TestData`.
    static func bytes(_ path: String) throws -> Data {
        try Data(contentsOf: root.appending(path: "TestData").appending(path: path))
    }

    /// - Parameter path: of a PDF, or what shall be taken for one, below `TestData`.
    static func source(_ path: String) throws -> InputSource {
        InputSource(name: URL(filePath: path).lastPathComponent, mediaType: .pdf, content: try bytes(path))
    }
}
