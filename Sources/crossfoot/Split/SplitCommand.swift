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

            Reads what extract reads. A file that cannot be read is one line on standard error; the others go on, and \
            the exit code is 2.
            """)

    @Argument(help: "Files to split.", completion: .file())
    var files: [String]

    @Option(
        help: """
            A table of the pages, or the body that the server would answer. Default: summary on a terminal, json \
            elsewhere and with --output.
            """)
    var format: ExtractCommand.Format?

    @Option(
        help: "Folder for one file each, FILE.json or FILE.rst; without it, all goes to standard output.",
        completion: .directory)
    var output: String?

    @Flag(
        help: """
            Write one PDF for each invoice, FILE_pages-001-003.pdf, into the folder of --output or the current one. \
            Pages are copied as they are; pictures become PDFs.
            """)
    var writePdfs = false

    @Option(
        help: "How scans and photos are read: accurate takes several times as long as fast, off reads text layers only."
    )
    var ocr = EngineConfiguration.Recognition.balanced

    @Option(help: "Files read at the same time. Default: one for each processor core.")
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
        if files.contains("") { throw ValidationError("The name of a file is empty.") }
    }

    func run() async throws {
        let jobs = min(jobs ?? ProcessInfo.processInfo.activeProcessorCount, files.count)
        let reader = try CommandReader.make(recognition: ocr, lanes: jobs)
        let isClean: Bool
        do {
            let sink = try makeSink()
            let splitting = Splitting(reader: reader, format: chosenFormat, copies: writePdfs ? copies : nil)
            isClean = try await FileRun(reading: splitting, sink: sink, jobs: jobs).run(files)
        } catch let error as CopyFailure {
            Console.complain("\(error.path): \(error.reason)")
            throw ExitCode(1)
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

    private var copies: InvoiceCopies { InvoiceCopies(folder: output ?? ".", inputs: files) }

    private var chosenFormat: ExtractCommand.Format {
        format ?? (output == nil && Console.outputIsTerminal ? .summary : .json)
    }
}
#endif
