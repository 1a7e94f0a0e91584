import DocumentModel
import InvoiceExtraction
import InvoiceModel
import InvoiceReconciliation
import LayoutAnalysis
import PDFReading

/// Reads invoices: the facade of the engine.
///
/// Thread-safe. Documents are read on lanes of the reader's own, never on Swift's cooperative pool; calls beyond
/// ``EngineConfiguration/lanes`` wait for a free lane.
public final class InvoiceReader: Sendable {
    public let configuration: EngineConfiguration
    private let texts: DocumentTexts
    private let lanes: LanePool

    /// - Throws: ``EngineError`` with `libraryUnavailable` when PDFium cannot be loaded.
    public init(configuration: EngineConfiguration = EngineConfiguration()) throws {
        self.configuration = configuration
        do {
            texts = DocumentTexts(
                configuration: configuration, library: try PDFLibrary.load(path: configuration.pdfiumLibrary),
                recognition: RecognizerLoader(configuration: configuration))
        } catch {
            throw EngineError(reading: error)
        }
        lanes = LanePool(count: max(1, configuration.lanes))
    }

    /// Reads the document at `path`.
    ///
    /// - Throws: ``EngineError``.
    public func read(path: String, options: ReadingOptions = ReadingOptions()) async throws -> InvoiceDocument {
        try await lanes.run { [self] in
            try analyse(try FileBytes.read(path, maximum: configuration.maximumBytes), options)
        }
    }

    /// Reads a document from memory.
    ///
    /// - Throws: ``EngineError``.
    public func read(bytes: [UInt8], options: ReadingOptions = ReadingOptions()) async throws -> InvoiceDocument {
        try await lanes.run { [self] in try analyse(bytes, options) }
    }

    /// Reads a document on the calling thread, which it blocks: for benchmarks and programs without concurrency.
    ///
    /// - Throws: ``EngineError``.
    public func readSynchronously(
        bytes: [UInt8], options: ReadingOptions = ReadingOptions()
    ) throws -> InvoiceDocument {
        try analyse(bytes, options)
    }

    /// As ``readSynchronously(bytes:options:)``, and adds the time that each stage took to `timings`.
    ///
    /// - Throws: ``EngineError``; `timings` then has what was spent until the error.
    public func readSynchronously(
        bytes: [UInt8], options: ReadingOptions = ReadingOptions(), timings: inout StageTimings
    ) throws -> InvoiceDocument {
        var watch = StageWatch()
        defer { timings += watch.timings }
        return try analyse(bytes, options, watch: &watch)
    }

    /// The words of the pages, without anything made of them.
    package func pageTexts(of bytes: [UInt8]) throws -> [PageText] { try texts.texts(of: bytes, ReadingOptions()) }

    /// One page is one group, whatever is on it, so it is not read.
    func analyseGroups(_ bytes: [UInt8]) throws -> SplitDocument {
        guard try texts.pageCount(of: bytes) > 1 else {
            return SplitDocument(pageCount: 1, groups: [PageGroup(pageIndexes: [0], confidence: 1)])
        }
        return SplitAssembly.split(try pageTexts(of: bytes))
    }

    var pageCopies: PageCopies { PageCopies(configuration: configuration, library: texts.library) }

    /// Runs `work` on one of the reader's lanes.
    func onLane<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await lanes.run(work)
    }

    private func analyse(_ bytes: [UInt8], _ options: ReadingOptions) throws -> InvoiceDocument {
        var watch = StageWatch()
        return try analyse(bytes, options, watch: &watch)
    }

    private func analyse(
        _ bytes: [UInt8], _ options: ReadingOptions, watch: inout StageWatch
    ) throws -> InvoiceDocument {
        let texts = try texts.texts(of: bytes, options)
        watch.lap(\.text)
        return DocumentAssembly.assemble(texts, options: options, watch: &watch)
    }
}
