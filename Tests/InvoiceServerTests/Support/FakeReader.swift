#if Server
import Foundation
import InvoiceModel
import ReaderProcesses

/// What a test puts in the place of the readers.
struct FakeReader: DocumentReader {
    typealias Body = @Sendable (ReadingRequest) async throws -> InvoiceDocument

    let body: Body

    func read(_ request: ReadingRequest) async throws -> Reading {
        let startedAt = Date()
        let document = try await body(request)
        return Reading(
            json: try JSONEncoder().encode(document), pageCount: document.pages.count, startedAt: startedAt,
            finishedAt: Date())
    }
}

extension InvoiceDocument {
    /// A document with one field that a test can recognise.
    static var example: InvoiceDocument {
        var invoice = Invoice()
        invoice.invoiceNumber = Field(value: "A-1", confidence: 0.9)
        return InvoiceDocument(pages: [], invoice: invoice, findings: [])
    }
}
#endif
