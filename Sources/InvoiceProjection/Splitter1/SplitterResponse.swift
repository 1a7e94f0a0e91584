import InvoiceModel
import InvoiceWire

/// The answer of product `invoice_splitter` version 1.
///
/// ``ResponseContext/extras`` are not looked at: the domain document has no words.
public struct SplitterResponse: Sendable {
    private let body: PredictResponse<InvoiceSplitterV1>

    public init(_ document: SplitDocument, context: ResponseContext) {
        body = PredictResponse(projecting: document, in: context)
    }

    /// The body of the answer: JSON on one line, keys in alphabetical order, UTF-8.
    ///
    /// - Throws: `EncodingError` when the processing time is not finite.
    public func jsonBytes() throws -> [UInt8] { try WireJSON.bytes(of: body) }

    /// The answer as a person reads it, in the layout of the protocol's clients.
    ///
    /// - Parameter showingConfidence: adds `  (0.99)` to every group.
    public func summary(showingConfidence: Bool) -> String {
        body.document?.summary(showingConfidence: showingConfidence) ?? ""
    }
}
