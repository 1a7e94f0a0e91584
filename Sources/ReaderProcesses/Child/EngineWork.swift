import Foundation
import InvoiceEngine
import InvoiceModel

/// What a reader does with a document: the engine, on the thread that asks.
enum EngineWork {
    /// - Throws: ``EngineError`` when PDFium cannot be loaded.
    static func make(_ settings: ReaderSettings) throws -> ReaderChild.Work {
        let reader = try InvoiceReader(configuration: settings.engineConfiguration)
        let encoder = JSONEncoder()
        return { task, bytes in
            switch task {
            case .invoice(let includesWords, let findsPapers):
                let document = try reader.readSynchronously(
                    bytes: bytes, options: ReadingOptions(includesWords: includesWords, findsPapers: findsPapers))
                return ReaderChild.Answer(json: try encoder.encode(document), pageCount: document.pages.count)
            case .split:
                let document = try reader.splitSynchronously(bytes: bytes)
                return ReaderChild.Answer(json: try encoder.encode(document), pageCount: document.pageCount)
            }
        }
    }
}
