import Foundation
import InvoiceWire

/// A document and what a server said of it.
public struct PredictResult<Product: DocumentProduct>: Sendable, Hashable {
    /// nil in the bodies of webhooks.
    public var apiRequest: APIRequest?
    /// All that was said, the words and proofs among it.
    public var document: DocumentObject<Product>
    /// The job that it came through; nil for an answer that came at once.
    public var job: JobObject?
    /// The answer as it came.
    public var rawResponse: RawResponse

    /// A result, as a test makes it.
    public init(
        apiRequest: APIRequest? = nil, document: DocumentObject<Product>, job: JobObject? = nil,
        rawResponse: RawResponse
    ) {
        self.apiRequest = apiRequest
        self.document = document
        self.job = job
        self.rawResponse = rawResponse
    }

    /// What is said of the whole document.
    public var prediction: Product { document.inference.prediction }
    /// What is said of each page taken by itself, in page order; pages of which nothing is said are left out.
    public var pages: [PageObject<Product>] { document.inference.predictedPages }
}

extension PredictResult: CustomStringConvertible {
    /// The summary that the protocol's clients print.
    public var description: String { document.summary() }
}
