import Foundation
import InvoiceWire

extension InvoiceClient {
    /// A stored result.
    ///
    /// - Parameters:
    ///   - product: what the answer is read as; Crossfoot gives a stored invoice in any version.
    ///   - id: of the document, as ``DocumentObject/id`` has it.
    ///   - endpoint: nil: the product's own.
    /// - Throws: ``ClientError/client(_:)`` for an empty id; ``ClientError/http(_:)`` with status 404 for one that the
    ///   server does not know.
    public func document<P: DocumentProduct>(
        _ product: P.Type, id: String, endpoint: Endpoint? = nil
    ) async throws -> PredictResult<P> {
        let target = try target(product, endpoint)
        let document = try PathSegment.encoded(id, what: "document")
        let answer = try await get(try request(.get, "\(target.path)/documents/\(document)"))
        return try decoder(target).predictResult(of: answer)
    }

    /// Tells the server what the fields of a document should have been.
    ///
    /// - Parameters:
    ///   - product: of which the fields are.
    ///   - documentID: as ``DocumentObject/id`` has it.
    ///   - feedback: the corrected fields; others are left out.
    ///   - endpoint: asks below this endpoint's address; nil: at `documents/{id}/feedback`, which serves all products.
    /// - Throws: ``ClientError/client(_:)`` for an empty id; ``ClientError/http(_:)`` with status 404 for one that the
    ///   server does not know.
    public func sendFeedback<P: DocumentProduct>(
        _ product: P.Type, documentID: String, feedback: Feedback, endpoint: Endpoint? = nil
    ) async throws -> FeedbackResult {
        let document = try PathSegment.encoded(documentID, what: "document")
        let target = try RequestTarget(endpoint: endpoint ?? P.endpoint ?? Endpoint(name: "documents"))
        let folder = endpoint == nil ? "" : target.path + "/"
        var request = try request(.put, "\(folder)documents/\(document)/feedback")
        request.body = .json(try feedback.jsonBytes())
        let answer = try await send(request)
        return try decoder(target).feedbackResult(of: answer)
    }
}
