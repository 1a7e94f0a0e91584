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

    @Option(help: "Address to listen on. Only this machine can reach 127.0.0.1.")
    var host = "127.0.0.1"

    @Option(help: "Port to listen on.")
    var port = 8080

    @OptionGroup
    var data: DataDirectory

    @Option(help: "Largest document in megabytes (millions of bytes).")
    var maxFileSize = 100

    @Option(help: "Most pages of one document.")
    var maxPages = 2_000

    @Option(
        help: "How scans and photos are read: accurate takes several times as long as fast, off reads text layers only."
    )
    var ocr = EngineConfiguration.Recognition.balanced

    @Option(help: "Documents read at the same time. Default: one for each processor core.")
    var jobs: Int?

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port must be 0 to 65535.") }
        guard (1...10_000).contains(maxFileSize) else { throw ValidationError("--max-file-size must be 1 to 10000.") }
        guard maxPages >= 1 else { throw ValidationError("--max-pages must be at least 1.") }
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    }

    func run() async throws {
        let jobs = jobs ?? ProcessInfo.processInfo.activeProcessorCount
        var engine = EngineConfiguration()
        engine.pdfiumLibrary = RuntimeLibrary.pdfium()
        engine.onnxRuntimeLibrary = RuntimeLibrary.onnxRuntime()
        engine.modelDirectory = RuntimeLibrary.models()
        engine.maximumBytes = maxFileSize * 1_000_000
        engine.maximumPages = maxPages
        engine.recognition = ocr
        engine.lanes = jobs

        var server = ServerConfiguration(dataDirectory: data.path)
        server.host = host
        server.port = port
        server.limits.documentBytes = engine.maximumBytes
        server.maximumPages = maxPages
        do {
            let database = try await DatabaseLocation(nil, dataDirectory: data.path).open()
            try await serve(
                ServerParts(
                    configuration: server, database: database, documents: NoDocuments(),
                    reader: InProcessReader(try InvoiceReader(configuration: engine), waiting: jobs * 8),
                    spool: try SpoolDirectory(dataDirectory: data.path), logger: .standardError))
        } catch {
            Console.complain("the server cannot run: \(ErrorText.reason(of: error))")
            throw ExitCode(1)
        }
    }
}
#endif
