#if Server
import ArgumentParser
import Foundation
import InvoiceEngine
import InvoiceProjection

/// `crossfoot extract`: reads files and prints or stores what they say.
struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", abstract: "Read invoices from files.",
        discussion: """
            Reads PDF, JPEG, PNG, TIFF, WebP and HEIC files, told apart by their content and not by their names. \
            Pictures, and PDF pages without usable text, are read with text recognition.

            Results come in the order of the files. A file that cannot be read is one line on standard error; the \
            others go on, and the exit code is 2. Contradictions on the paper and pages that could not be read are \
            lines there, too, and change nothing.

            CROSSFOOT_PDFIUM and CROSSFOOT_ONNXRUNTIME name the libraries, CROSSFOOT_MODELS the folder of the \
            recognition models, where they are not found by themselves.
            """)

    enum APIVersion: String, CaseIterable, ExpressibleByArgument {
        case v4, v3, v2

        var version: InvoiceVersion {
            switch self {
            case .v2: .v2
            case .v3: .v3
            case .v4: .v4
            }
        }
    }

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case summary, json
    }

    @Argument(help: "Files to read.", completion: .file())
    var files: [String]

    @Option(help: "Version of the published fields.")
    var apiVersion = APIVersion.v4

    @Option(
        help: """
            A list of the fields with their confidence, or the body that the server would answer. Default: summary \
            on a terminal, json elsewhere and with --output or --words.
            """)
    var format: Format?

    @Option(
        help: "Folder for one file each, FILE.json or FILE.rst; without it, all goes to standard output.",
        completion: .directory)
    var output: String?

    @Option(
        help: "How scans and photos are read: accurate takes several times as long as fast, off reads text layers only."
    )
    var ocr = EngineConfiguration.Recognition.balanced

    @Flag(help: "Put the text of the pages before each summary, or into the json as full_text_ocr.")
    var fullText = false

    @Flag(help: "Put every word with its place into the json.")
    var words = false

    @Option(help: "Files read at the same time. Default: one for each processor core.")
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
        if words, format == .summary { throw ValidationError("--words needs --format json.") }
        if files.contains("") { throw ValidationError("The name of a file is empty.") }
    }

    func run() async throws {
        let jobs = min(jobs ?? ProcessInfo.processInfo.activeProcessorCount, files.count)
        let reader = try CommandReader.make(recognition: ocr, lanes: jobs)
        let extraction = Extraction(
            reader: reader, version: apiVersion.version, format: chosenFormat, extras: extras)
        let isClean: Bool
        do {
            isClean = try await FileRun(reading: extraction, sink: try makeSink(), jobs: jobs).run(files)
        } catch {
            Console.complain("\(output ?? "standard output"): \(ErrorText.reason(of: error))")
            throw ExitCode(1)
        }
        if !isClean { throw ExitCode(2) }
    }

    private func makeSink() throws -> any ResultSink {
        guard let output else { return StandardOutputSink() }
        return try FolderSink(folder: output, inputs: files, suffix: chosenFormat == .json ? "json" : "rst")
    }

    private var chosenFormat: Format {
        format ?? (output == nil && !words && Console.outputIsTerminal ? .summary : .json)
    }

    private var extras: ResponseExtras {
        (words ? [.words] : ResponseExtras()).union(fullText ? [.fullText] : [])
    }
}
#endif
