import CrossfootEmbedded
import Foundation
import InvoiceModel

/// Refuses every document as one of no known type.
struct FailingAnalysis: DocumentAnalysis {
    let lanes = 1
    let maximumBytes = 1_000
    let maximumPages = 3

    func invoice(_ content: Data, options: ReadingOptions) async throws -> InvoiceDocument { throw refusal }
    func groups(_ content: Data) async throws -> SplitDocument { throw refusal }

    private var refusal: EngineError { EngineError(.unsupportedType, "It is no document.") }
}
