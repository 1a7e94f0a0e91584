#if Server
import Foundation
import InvoiceEngine
import InvoiceModel
import InvoiceSDK
import InvoiceWire

/// Lets a server split one file and writes its answer as ``Splitting`` writes its own.
struct RemoteSplitting: FileReading {
    let client: InvoiceClient
    let format: ExtractCommand.Format
    /// Nil: no PDFs.
    let copies: InvoiceCopies?
    /// Makes the PDFs; needed with ``copies``.
    let copier: InvoiceReader?

    func result(of input: BatchInput) async throws -> Result<FileAnswer, FileFailure> {
        try await RemoteDocument.result {
            // The protocol knows the splitter only by way of the queue.
            let result = try await client.enqueueAndParse(
                InvoiceSplitterV1.self, try RemoteDocument.source(of: input.path))
            try await copy(result.prediction, input)
            var text =
                switch format {
                case .json: try WireJSON.bytes(of: Self.body(result))
                case .summary: Array(result.document.summary(showingConfidence: true).utf8)
                }
            if text.last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
            return FileAnswer(text: text)
        }
    }

    /// The answer without the job that it came through.
    private static func body(_ result: PredictResult<InvoiceSplitterV1>) -> PredictResponse<InvoiceSplitterV1> {
        var request = result.apiRequest
        request?.resources = ["document"]
        return PredictResponse(apiRequest: request, document: result.document)
    }

    private func copy(_ prediction: InvoiceSplitterV1, _ input: BatchInput) async throws {
        guard let copies, let copier else { return }
        let groups = (prediction.invoicePageGroups ?? []).map {
            PageGroup(pageIndexes: $0.pageIndexes, confidence: $0.confidence)
        }
        do {
            try await copies.write(groups, of: input, with: copier)
        } catch let error as EngineError {
            throw FileFailure(message: error.message)
        }
    }
}
#endif
