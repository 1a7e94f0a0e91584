import Foundation
import InvoiceEngine
import InvoiceProjection
import InvoiceSDK

/// Answers a client's requests in this process: no server, no network, no key.
///
/// The calls, answers and errors are those of `crossfoot serve` for `invoices` v2, v3 and v4 and `invoice_splitter` v1,
/// so that a program can begin with the engine in its process and move to a server, or back, by another transport. What
/// differs:
///
/// - Documents are read in this process, not in sandboxes of their own.
/// - A document at an address is refused with status 400: nothing goes out of the process.
/// - Results and jobs are kept in memory, as many as ``EmbeddedLimits`` says, and end with the transport.
/// - Errors of the engine itself, such as a missing library, say what is missing (status 500).
///
/// `Prefer: wait` is honoured without a limit of its own. A request whose task is cancelled ends at once with
/// `CancellationError`; its document is not read unless that has begun. Documents of `enqueue` are read whether somebody
/// waits for them or not, until the last copy of the transport is gone.
public struct EmbeddedTransport: ClientTransport {
    private let service: EmbeddedService

    /// A transport that reads documents itself.
    ///
    /// - Parameters:
    ///   - reader: reads as many documents at once as its `lanes` say.
    ///   - limits: how much is kept in memory.
    public init(reader: InvoiceReader, limits: EmbeddedLimits = EmbeddedLimits()) {
        self.init(analysis: EngineAnalysis(reader: reader), limits: limits)
    }

    /// As ``init(reader:limits:)``, with anything that reads documents.
    package init(analysis: any DocumentAnalysis, limits: EmbeddedLimits = EmbeddedLimits()) {
        service = EmbeddedService(
            queue: ReadingQueue(analysis: analysis, limits: limits), maximumBytes: analysis.maximumBytes)
    }

    /// Answers one request as a server would.
    ///
    /// - Throws: `CancellationError`; everything else that goes wrong is an answer.
    public func send(_ request: ClientRequest) async throws -> ClientResponse {
        try Task.checkCancellation()
        let url = request.url.absoluteString
        do {
            return try await service.answer(request, url: url)
        } catch let refusal as Refusal {
            return try EmbeddedAnswer.failure(refusal, url: url)
        }
    }

    /// Documents that wait to be read.
    package var waitingDocuments: Int { get async { await service.queue.waitingDocuments } }
    /// Documents in memory, results among them.
    package var knownDocuments: Int { get async { await service.queue.knownDocuments } }
}
