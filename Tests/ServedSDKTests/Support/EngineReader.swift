#if Server
import Foundation
import InvoiceEngine
import InvoiceModel
import ReaderProcesses

/// The engine in this process, in the place of the readers.
struct EngineReader: DocumentReader {
    let engine: InvoiceReader

    func read(_ request: ReadingRequest) async throws -> Reading {
        let startedAt = Date()
        do {
            switch request.task {
            case .invoice(let includesWords, let findsPapers):
                let options = ReadingOptions(includesWords: includesWords, findsPapers: findsPapers)
                let document = try await engine.read(path: request.path, options: options)
                return try Self.reading(document, document.pages.count, startedAt)
            case .split:
                let document = try await engine.split(path: request.path)
                return try Self.reading(document, document.pageCount, startedAt)
            }
        } catch let error as EngineError {
            throw ReadingError(.document(error.code.description), error.message)
        }
    }

    private static func reading(_ document: some Encodable, _ pageCount: Int, _ startedAt: Date) throws -> Reading {
        Reading(
            json: try JSONEncoder().encode(document), pageCount: pageCount, startedAt: startedAt, finishedAt: Date())
    }
}
#endif
