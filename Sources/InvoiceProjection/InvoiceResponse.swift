import InvoiceModel
import InvoiceWire

/// The answer to a prediction request, in the shape of one product version.
///
/// Stored documents can be answered in every version at any time: the shape is made here, from the domain document.
public struct InvoiceResponse: Sendable {
    private enum Body: Sendable {
        case v2(PredictResponse<InvoiceV2>)
        case v3(PredictResponse<InvoiceV3>)
        case v4(PredictResponse<InvoiceV4>)
    }

    private let body: Body

    public init(_ document: InvoiceDocument, version: InvoiceVersion, context: ResponseContext) {
        body =
            switch version {
            case .v2: .v2(PredictResponse(projecting: document, in: context))
            case .v3: .v3(PredictResponse(projecting: document, in: context))
            case .v4: .v4(PredictResponse(projecting: document, in: context))
            }
    }

    /// The body of the answer: JSON on one line, keys in alphabetical order, UTF-8.
    ///
    /// - Throws: `EncodingError` when the processing time is not finite.
    public func jsonBytes() throws -> [UInt8] {
        switch body {
        case .v2(let response): try WireJSON.bytes(of: response)
        case .v3(let response): try WireJSON.bytes(of: response)
        case .v4(let response): try WireJSON.bytes(of: response)
        }
    }

    /// The answer as a person reads it, in the layout of the protocol's clients.
    ///
    /// - Parameter showingConfidence: adds `  (0.99)` to every line that has a value.
    public func summary(showingConfidence: Bool) -> String {
        switch body {
        case .v2(let response): response.document?.summary(showingConfidence: showingConfidence) ?? ""
        case .v3(let response): response.document?.summary(showingConfidence: showingConfidence) ?? ""
        case .v4(let response): response.document?.summary(showingConfidence: showingConfidence) ?? ""
        }
    }
}
