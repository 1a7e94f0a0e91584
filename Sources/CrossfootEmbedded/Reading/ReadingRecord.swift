import Foundation
import InvoiceProjection

/// A document that was sent, without its bytes.
struct ReadingRecord: Sendable {
    enum State: Sendable {
        case waiting
        case processing
        case read(DocumentContent, startedAt: Date, finishedAt: Date)
        case failed(ServiceFailure, at: Date)
    }

    /// Of the document.
    let id: UUID
    /// Nil for a document whose sender waits.
    let jobID: UUID?
    let product: EmbeddedProduct
    let fileName: String
    let extras: ResponseExtras
    let issuedAt: Date
    var state = State.waiting

    var isEnded: Bool {
        switch state {
        case .waiting, .processing: false
        case .read, .failed: true
        }
    }

    var progress: JobProgress {
        switch state {
        case .waiting: .waiting
        case .processing: .processing
        case .read(_, _, let finishedAt): .completed(finishedAt)
        case .failed(let failure, let time):
            .failed(time, code: failure.code, message: failure.message, details: failure.detailsText)
        }
    }
}
