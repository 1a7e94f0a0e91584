import Foundation
import InvoiceEngine

/// Measures the engine and the command-line program, and prints Markdown.
@main
enum Bench {
    static func main() {
        do {
            let arguments = CommandLine.arguments
            if arguments.dropFirst().first == "recognise" {
                try Recognise(arguments.dropFirst(2)).run()
            } else {
                try measure(Settings(arguments))
            }
        } catch {
            FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
            exit(1)
        }
    }

    private static func measure(_ settings: Settings) throws {
        print("`\(settings.command)` on \(Machine.description)\n")
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("crossfoot-bench-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }

        // Children first: see Child.
        var children: [Int: Child] = [:]
        if let program = settings.program {
            for pages in settings.lengths {
                let path = folder.appendingPathComponent("\(pages).pdf").path
                try writeLongInvoice(pages: pages, to: path)
                children[pages] = try Child.run(program, ["extract", path, "--format", "json"])
            }
            let path = folder.appendingPathComponent("1.pdf").path
            let cold = try (0..<20).map { _ in try Child.run(program, ["extract", path, "--format", "json"]) }
            print(
                "`crossfoot extract` of a one-page PDF, 20 runs: median \(cold.map(\.wall).median) ms, "
                    + "90 % within \(cold.map(\.wall).quantile(0.9)) ms; "
                    + "processor time \(cold.map(\.processor).median) ms.\n")
        }

        let reader = try InvoiceReader(configuration: Runtime().configuration())
        for set in settings.folders { try printStages(of: set, reader) }
        try PictureRun.printModes(of: settings.picture)
        try printLengths(settings.lengths, children, reader)
    }

    private static func printStages(of set: String, _ reader: InvoiceReader) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: set).filter { $0.hasSuffix(".pdf") }.sorted()
        var runs: [StageRun] = []
        var unread = 0
        for name in names {
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(set)/\(name)")))
            do { runs.append(try StageRun.fastest(of: 5, bytes, reader)) } catch is EngineError { unread += 1 }
        }
        guard !runs.isEmpty else { return }
        print(
            "\(set): \(runs.count) documents, \(runs.map(\.pages).reduce(0, +)) pages, the fastest of 5 readings of "
                + "each\(unread == 0 ? "" : "; \(unread) cannot be read")\n")
        print("| ms per page, one thread | median | 90 % within |\n| --- | ---: | ---: |")
        let stages: [(String, KeyPath<StageTimings, Duration>)] = [
            ("words out of the PDF (PDFium)", \.text), ("layout", \.layout), ("extraction", \.extraction),
            ("reconciliation", \.reconciliation), ("**all**", \.total),
        ]
        for (name, stage) in stages {
            let times = runs.map { $0.perPage(stage) }
            print("| \(name) | \(times.median) | \(times.quantile(0.9)) |")
        }
        print("")
    }

    private static func printLengths(_ lengths: [Int], _ children: [Int: Child], _ reader: InvoiceReader) throws {
        print("One invoice of many pages, \(LongInvoice.linesPerPage) lines a page\n")
        print("| pages | in process | per page | `crossfoot extract` | its peak memory |")
        print("| ---: | ---: | ---: | ---: | ---: |")
        for pages in lengths {
            let run = try StageRun.fastest(of: pages > 100 ? 1 : 3, LongInvoice.pdf(pages: pages), reader)
            let child = children[pages].map { "\($0.wall) ms | \(Int($0.peakMegabytes.rounded())) MB" } ?? "– | –"
            print("| \(pages) | \(Milliseconds(run.timings.total)) ms | \(run.perPage(\.total)) ms | \(child) |")
        }
    }

    private static func writeLongInvoice(pages: Int, to path: String) throws {
        // On a stack frame of its own, so that the bytes are gone before a child starts.
        try Data(LongInvoice.pdf(pages: pages)).write(to: URL(fileURLWithPath: path))
    }
}
