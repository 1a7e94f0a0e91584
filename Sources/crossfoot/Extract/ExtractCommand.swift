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

            Results come in the order of the files. A file that cannot be read is one line on standard error and the \
            others go on. Contradictions on the paper and pages that could not be read are lines there, too, and \
            change nothing; --quiet leaves them out.

            Exit codes: 0 all files were read, 1 the run could not go on, 2 a file could not be read, 64 wrong usage.

            CROSSFOOT_PDFIUM and CROSSFOOT_ONNXRUNTIME name the libraries, CROSSFOOT_MODELS the folder of the \
            recognition models, where they are not found by themselves. With --server none of them is needed.

            Examples:
              crossfoot extract invoice.pdf
              crossfoot extract scans --recursive --output answers
              crossfoot extract scans --recursive --output answers --resume
              crossfoot extract photo.jpg --ocr accurate --format json
              crossfoot extract invoices --xlsx invoices.xlsx
              crossfoot extract --watch inbox --quiet
              crossfoot extract invoice.pdf --server http://127.0.0.1:8080
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

        /// Of a file with such a result.
        var suffix: String {
            switch self {
            case .summary: "rst"
            case .json: "json"
            }
        }
    }

    @OptionGroup(title: "Files")
    var batch: BatchOptions

    @Option(help: "Version of the published fields.")
    var apiVersion = APIVersion.v4

    @Option(
        help: """
            A list of the fields with their confidence, or the body that the server would answer. Default: summary \
            on a terminal, json elsewhere and with --output, --watch or --words.
            """)
    var format: Format?

    @Option(
        help: """
            How scans and photos are read: accurate takes several times as long as fast, off reads text layers only. \
            Default: balanced.
            """)
    var ocr: EngineConfiguration.Recognition?

    @Flag(help: "Put the text of the pages before each summary, or into the json as full_text_ocr.")
    var fullText = false

    @Flag(help: "Put every word with its place into the json.")
    var words = false

    @OptionGroup(title: "Tables of all invoices")
    var tables: TableOptions

    @OptionGroup(title: "A server instead of this machine")
    var remote: RemoteOptions

    func validate() throws {
        if words, format == .summary { throw ValidationError("--words needs --format json.") }
        if remote.isRemote, ocr != nil { throw ValidationError("--ocr is what the server was started with.") }
        try validateTables()
    }

    /// Rows are made of answers of version 4. This machine gives them beside every other answer; a server gives the
    /// one that it is asked for, and an earlier run left the one that it wrote.
    private func validateTables() throws {
        guard tables.isAsked else { return }
        if batch.watch != nil { throw ValidationError("--csv and --xlsx are written at the end; --watch has none.") }
        if remote.isRemote, apiVersion != .v4 {
            throw ValidationError("--csv and --xlsx with --server need --api-version v4.")
        }
        if batch.resume, apiVersion != .v4 || chosenFormat != .json {
            throw ValidationError("--csv and --xlsx with --resume need --api-version v4 and --format json.")
        }
    }

    func run() async throws {
        var session = BatchSession(options: batch, suffix: chosenFormat.suffix, question: question)
        if tables.isAsked {
            session.observers.append(try tableObserver())
            session.printsResults = format != nil
        }
        try await session.run { setting in
            if remote.isRemote {
                return RemoteExtraction(
                    client: try remote.client(), version: apiVersion, format: chosenFormat, extras: extras)
            }
            let reader = try CommandReader.make(recognition: ocr ?? .balanced, lanes: setting.jobs)
            return Extraction(reader: reader, version: apiVersion.version, format: chosenFormat, extras: extras)
        }
    }

    private func tableObserver() throws -> TableObserver {
        do {
            return try TableObserver(tables)
        } catch let failure as RunFailure {
            Console.complain(failure.message)
            throw ExitCode(1)
        }
    }

    private var chosenFormat: Format {
        format ?? (!batch.writesFiles && !words && Console.outputIsTerminal ? .summary : .json)
    }

    private var extras: ResponseExtras {
        (words ? [.words] : ResponseExtras()).union(fullText ? [.fullText] : [])
    }

    /// Everything that changes an answer.
    private var question: String {
        var parts = ["extract", apiVersion.rawValue, chosenFormat.rawValue]
        if words { parts.append("words") }
        if fullText { parts.append("full-text") }
        parts.append(remote.isRemote ? "server" : (ocr ?? .balanced).rawValue)
        return parts.joined(separator: " ")
    }
}
#endif
