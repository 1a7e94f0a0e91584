#if Server
import ArgumentParser
import Foundation
import InvoiceEngine
import InvoiceServer

/// `crossfoot serve`: the HTTP server.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Answer over HTTP as the published service does.",
        discussion: """
            Takes PDF, JPEG, PNG, TIFF, WebP and HEIC files.

            Callers need a key: crossfoot key create NAME.

            CROSSFOOT_PDFIUM and CROSSFOOT_ONNXRUNTIME name the libraries, CROSSFOOT_MODELS the folder of the \
            recognition models, where they are not found by themselves.
            """)

    @OptionGroup
    var options: SettingOptions

    @Option(help: .hidden)
    var printConfiguration: ConfigurationFormat?

    func run() async throws {
        if printConfiguration == .markdown {
            try Console.write(Array(SettingsListing.markdown.utf8))
            return
        }
        do {
            let settings = try options.settings()
            var engine = EngineConfiguration()
            engine.pdfiumLibrary = RuntimeLibrary.pdfium()
            engine.onnxRuntimeLibrary = RuntimeLibrary.onnxRuntime()
            engine.modelDirectory = RuntimeLibrary.models()
            engine.maximumBytes = settings[.maxFileSize] * 1_000_000
            engine.maximumPages = settings[.maxPages]
            engine.recognition = settings.text(.ocr).flatMap { .init(rawValue: $0) } ?? .balanced
            engine.lanes = settings.integer(.readers) ?? ProcessInfo.processInfo.activeProcessorCount

            var server = ServerConfiguration(dataDirectory: settings.dataFolder())
            server.host = settings.text(.host) ?? server.host
            server.port = settings[.port]
            server.limits.documentBytes = engine.maximumBytes
            server.maximumPages = engine.maximumPages
            let database = try await DatabaseLocation(nil, dataDirectory: server.dataDirectory).open()
            let waiting = settings.integer(.waiting) ?? engine.lanes * 8
            try await serve(
                ServerParts(
                    configuration: server, database: database, documents: NoDocuments(),
                    reader: InProcessReader(try InvoiceReader(configuration: engine), waiting: waiting),
                    spool: try SpoolDirectory(dataDirectory: server.dataDirectory), logger: .standardError))
        } catch let error as SettingsError {
            Console.complain("\(error)")
            throw ExitCode(64)
        } catch {
            Console.complain("the server cannot run: \(ErrorText.reason(of: error))")
            throw ExitCode(1)
        }
    }

    /// How the settings can be listed; for the test of `docs/configuration.md`.
    enum ConfigurationFormat: String, ExpressibleByArgument {
        case markdown
    }
}
#endif
