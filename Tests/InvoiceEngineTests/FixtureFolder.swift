import Foundation
import InvoiceEngine

/// Where the fixtures and PDFium are, seen from this source file.
enum FixtureFolder {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let invoices = root.appending(path: "TestData/invoices")
    static let hostile = root.appending(path: "TestData/hostile")
    static let scans = root.appending(path: "TestData/scans")
    static let readings = root.appending(path: "TestData/readings")
    static let images = root.appending(path: "TestData/images")

    /// What the variable names, or the copy in `.runtime`; nil when neither is there.
    private static func runtime(_ variable: String, _ place: String) -> String? {
        if let path = ProcessInfo.processInfo.environment[variable], !path.isEmpty { return path }
        let local = root.appending(path: ".runtime").appending(path: place).path
        return FileManager.default.fileExists(atPath: local) ? local : nil
    }

    static let pdfium = runtime("CROSSFOOT_PDFIUM", "lib/libpdfium.so")
    static let onnxRuntime = runtime("CROSSFOOT_ONNXRUNTIME", "lib/libonnxruntime.so.1")
    static let models = runtime("CROSSFOOT_MODELS", "models")
    static let canReadPictures = pdfium != nil && onnxRuntime != nil && models != nil

    /// Names of all fixtures, sorted; each has a `.pdf` and a `.json`.
    static let identifiers: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: invoices.path)) ?? []
        return names.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    }()

    /// The libraries and models of this machine.
    static let configuration = {
        var configuration = EngineConfiguration()
        configuration.pdfiumLibrary = pdfium
        configuration.onnxRuntimeLibrary = onnxRuntime
        configuration.modelDirectory = models
        configuration.lanes = 2
        return configuration
    }()

    private static let shared = Result<InvoiceReader, any Error> { try InvoiceReader(configuration: configuration) }

    /// One reader for all tests, as in a program.
    static func reader() throws -> InvoiceReader { try shared.get() }
}
