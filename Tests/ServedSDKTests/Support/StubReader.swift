#if Server
import Foundation
import InvoiceModel
import ReaderProcesses

/// Finds nothing in any document, once it may: for tests that are not about reading.
struct StubReader: DocumentReader {
    /// Waited for before each document is done.
    var pause: @Sendable () async throws -> Void = {}

    func read(_ request: ReadingRequest) async throws -> Reading {
        let startedAt = Date()
        try await pause()
        let document = InvoiceDocument(pages: [], invoice: Invoice(), findings: [])
        return Reading(
            json: try JSONEncoder().encode(document), pageCount: 1, startedAt: startedAt, finishedAt: Date())
    }
}
#endif
