import DocumentModel
import Foundation
import InvoiceEngine
import InvoiceModel

/// `bench recognise --mode MODE --threads N FILE…`: what stands on pages, and how long that took, one line of JSON a
/// file. The first file is read once before, unmeasured: loading the models counts for no page.
struct Recognise {
    static let usage = "usage: bench recognise [--mode fast|balanced|accurate] [--threads N] FILE…"

    private var mode = EngineConfiguration.Recognition.balanced
    private var threads = 1
    private var files: [String] = []

    /// - Parameter arguments: What follows the word `recognise`.
    /// - Throws: ``BenchmarkError`` for arguments that are not understood.
    init(_ arguments: ArraySlice<String>) throws {
        var rest = arguments
        while let argument = rest.popFirst() {
            switch argument {
            case "--mode":
                guard let value = rest.popFirst().flatMap(EngineConfiguration.Recognition.init), value != .off else {
                    throw BenchmarkError(Self.usage)
                }
                mode = value
            case "--threads":
                guard let value = rest.popFirst().flatMap({ Int($0) }), value > 0 else {
                    throw BenchmarkError(Self.usage)
                }
                threads = value
            case _ where argument.hasPrefix("-"): throw BenchmarkError(Self.usage)
            default: files.append(argument)
            }
        }
        guard !files.isEmpty else { throw BenchmarkError(Self.usage) }
    }

    func run() throws {
        let reader = try InvoiceReader(configuration: Runtime().configuration(recognition: mode, threads: threads))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        _ = try? read(files[0], reader)
        for file in files {
            FileHandle.standardOutput.write(try encoder.encode(try read(file, reader)) + Data("\n".utf8))
        }
    }

    /// The whole way of a file from its bytes to the fields of the invoice.
    private func read(_ file: String, _ reader: InvoiceReader) throws -> Reading {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        let (document, effort) = try Effort.measure {
            try reader.readSynchronously(bytes: bytes, options: ReadingOptions(includesWords: true))
        }
        return Reading(
            file: file, wall: effort.wall.value / 1e3, processor: effort.processor.value / 1e3,
            pages: document.pages.map(Page.init))
    }
}

/// One line of the output.
private struct Reading: Encodable {
    let file: String
    /// Seconds.
    let wall: Double
    /// Seconds of all threads together.
    let processor: Double
    let pages: [Page]
}

private struct Page: Encodable {
    /// Degrees by which the page was turned; outlines are those of the turned page.
    let orientation: Int
    /// Text and outline of the words of each line. An outline is x, y of its corners in fractions of the page.
    let lines: [[Word]]

    init(_ page: PageInvoice) {
        orientation = page.orientation.value
        let words = (page.words ?? []).map(Word.init)
        let lined = Set((page.lines ?? []).flatMap(\.words))
        lines =
            (page.lines ?? []).map { $0.words.map { words[$0] } }
            + words.indices.filter { !lined.contains($0) }.map { [words[$0]] }
    }
}

private struct Word: Encodable {
    let text: String
    let outline: [[Double]]

    init(_ word: PageWord) {
        text = word.text
        outline = word.polygon.points.map { [$0.x, $0.y] }
    }
}
