import Foundation
import InvoiceWire

/// What a stored answer or the body of a webhook holds.
public enum LoadedPrediction<Product: DocumentProduct>: Sendable, Hashable {
    /// A document; its job beside it when it came through the queue.
    case document(PredictResult<Product>)
    /// A job that is not done, or has failed.
    case job(QueuedResult<Product>)

    /// Bodies without `api_request`, as webhooks have them, are read as well.
    ///
    /// - Throws: ``ClientError/response(_:)`` when it is no JSON, has another shape, or neither a document nor a job.
    public init(_ response: LocalResponse) throws {
        let body: PredictResponse<Product>
        do {
            body = try WireJSON.decode(from: response.body)
        } catch {
            throw ClientError.response("The body is no answer of this product: \(error)")
        }
        let raw = RawResponse(body: response.body)
        if let document = body.document {
            self = .document(
                PredictResult(apiRequest: body.apiRequest, document: document, job: body.job, rawResponse: raw))
        } else if let job = body.job {
            self = .job(QueuedResult(apiRequest: body.apiRequest, job: job, rawResponse: raw))
        } else {
            throw ClientError.response("The body has neither a document nor a job.")
        }
    }

    /// The document; nil when there is a job only.
    public var document: PredictResult<Product>? {
        if case .document(let result) = self { result } else { nil }
    }

    /// The job; nil for an answer that came at once.
    public var job: JobObject? {
        switch self {
        case .document(let result): result.job
        case .job(let result): result.job
        }
    }
}
