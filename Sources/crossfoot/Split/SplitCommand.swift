#if Server
import ArgumentParser
import Foundation
import InvoiceEngine

/// `crossfoot split`: finds the invoices in files of several.
struct SplitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "split", abstract: "Find the invoices in files that hold several.",
        discussion: """
            Says for each file which of its pages make one invoice, with the probability that exactly these do. Pages \
            are counted from 0 in the answers and from 1 in names of files.

            Reads what extract reads. A file that cannot be read is one line on standard error and the others go on.

            Exit codes: 0 all files were read, 1 the run could not go on, 2 a file could not be read, 64 wrong usage.

            Examples:
              crossfoot split batch.pdf
              crossfoot split batch.pdf --output invoices --write-pdfs
              crossfoot split scans --recursive --output groups --resume
              crossfoot split --watch inbox --output invoices --write-pdfs
              crossfoot split batch.pdf --server http://127.0.0.1:8080
            """)

    @OptionGroup(title: "Files")
    var batch: BatchOptions

    @Option(
        help: """
            A table of the pages, or the body that the server would answer. Default: summary on a terminal, json \
            elsewhere and with --output or --watch.
            """)
    var format: ExtractCommand.Format?

    @Flag(
        help: """
            Write one PDF for each invoice, FILE_pages-001-003.pdf, beside the results, or into the current \
            folder. Pages are copied as they are; pictures become PDFs.
            """)
    var writePdfs = false

    @Option(
        help: """
            How scans and photos are read: accurate takes several times as long as fast, off reads text layers only. \
            Default: balanced.
            """)
    var ocr: EngineConfiguration.Recognition?

    @OptionGroup(title: "A server instead of this machine")
    var remote: RemoteOptions

    func validate() throws {
        if remote.isRemote, ocr != nil { throw ValidationError("--ocr is what the server was started with.") }
    }

    func run() async throws {
        let session = BatchSession(options: batch, suffix: chosenFormat.suffix, question: question)
        try await session.run { setting in
            let copies = writePdfs ? InvoiceCopies(folder: setting.folder, gate: setting.gate) : nil
            if remote.isRemote {
                // Pages are copied here: the server says only which.
                let copier = writePdfs ? try CommandReader.make(recognition: .off, lanes: setting.jobs) : nil
                return RemoteSplitting(
                    client: try remote.client(), format: chosenFormat, copies: copies, copier: copier)
            }
            let reader = try CommandReader.make(recognition: ocr ?? .balanced, lanes: setting.jobs)
            return Splitting(reader: reader, format: chosenFormat, copies: copies)
        }
    }

    private var chosenFormat: ExtractCommand.Format {
        format ?? (!batch.writesFiles && Console.outputIsTerminal ? .summary : .json)
    }

    /// Everything that changes an answer.
    private var question: String {
        var parts = ["split", chosenFormat.rawValue]
        if writePdfs { parts.append("pdfs") }
        parts.append(remote.isRemote ? "server" : (ocr ?? .balanced).rawValue)
        return parts.joined(separator: " ")
    }
}
#endif
