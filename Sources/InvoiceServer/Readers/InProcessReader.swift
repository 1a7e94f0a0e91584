#if Server
import Foundation
import InvoiceEngine
import InvoiceModel
import ReaderProcesses
import Synchronization

/// Reads documents with an engine of this process: for tests, and for systems without processes to spare.
///
/// A document that crashes the engine takes the server with it; the pool of processes is there so that it does not.
package final class InProcessReader: DocumentReader {
    private let reader: InvoiceReader
    private let limit: Int
    private let admitted = Mutex(0)

    /// - Parameter waiting: documents that may wait for one of the engine's lanes.
    package init(_ reader: InvoiceReader, waiting: Int) {
        self.reader = reader
        limit = max(1, reader.configuration.lanes) + max(0, waiting)
    }

    package func read(_ request: ReadingRequest) async throws -> Reading {
        let isAdmitted = admitted.withLock { count in
            guard count < limit else { return false }
            count += 1
            return true
        }
        guard isAdmitted else { throw ReadingError(.busy, "As many documents wait as may wait.") }
        defer { admitted.withLock { $0 -= 1 } }
        let startedAt = Date()
        do {
            let (json, pageCount) = try await document(request)
            return Reading(json: json, pageCount: pageCount, startedAt: startedAt, finishedAt: Date())
        } catch let error as EngineError {
            throw ReadingError(error)
        }
    }

    private func document(_ request: ReadingRequest) async throws -> (json: Data, pageCount: Int) {
        switch request.task {
        case .invoice(let includesWords, let findsPapers):
            let document = try await reader.read(
                path: request.path, options: ReadingOptions(includesWords: includesWords, findsPapers: findsPapers))
            return (try JSONEncoder().encode(document), document.pages.count)
        case .split:
            let document = try await reader.split(path: request.path)
            return (try JSONEncoder().encode(document), document.pageCount)
        }
    }
}

extension ReadingError {
    /// What is wrong with the document, or with the engine.
    init(_ error: EngineError) {
        switch error.code {
        case .inputOutput, .libraryUnavailable, .recognitionUnavailable, .recognitionFailed:
            self.init(.engine(error.code.description), error.message)
        default:
            self.init(.document(error.code.description), error.message)
        }
    }
}
#endif
