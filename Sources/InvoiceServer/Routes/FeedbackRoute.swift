#if Server
import Foundation
import HTTPTypes
import Hummingbird
import InvoiceProjection
import NIOCore
import ServiceStore

/// `PUT` or `PATCH /v1/documents/{document_id}/feedback`, and the same below the product as some clients ask for it:
/// what a user says of a result. Kept as it came, whatever it is.
struct FeedbackRoute: Sendable {
    let stored: StoredDocuments
    let results: any ResultStore
    let mostBytes: Int

    func add(to router: Router<ServerContext>, _ api: RouterGroup<ServerContext>) {
        let paths: [RouterPath] = [
            "/v1/documents/:document/feedback", "/v1/products/:owner/:product/:version/documents/:document/feedback",
        ]
        for path in paths {
            for method in [HTTPRequest.Method.put, .patch] {
                api.on(path, method: method) { request, context in try await respond(to: request, context) }
            }
            router.refuseOtherMethods(path, allowed: [.put, .patch])
        }
    }

    private func respond(to request: Request, _ context: ServerContext) async throws -> Response {
        let key = try context.requireKey()
        // The short address names no product.
        let named = context.parameters.get("product") == nil ? nil : try Product(context.parameters)
        let unknown = ServerError.notFound("There is no such document.")
        guard let id = UUID(uuidString: try context.parameters.require("document")) else { throw unknown }
        let result = try await stored.result(id, of: key, product: named)
        guard let product = named ?? Product(result.request) else { throw unknown }
        try await context.answerExpectation(of: request)
        let body = try await collect(request)
        let isStored = try await results.storeFeedback(
            body, contentType: request.headers[.contentType], on: id, keyID: key.id)
        guard isStored else { throw unknown }
        let answer = FeedbackResponse(body, features: product.features, url: RequestAddress.url(of: request))
        return JSONResponse.response(.ok, body: try answer.jsonBytes())
    }

    /// - Throws: ``ServerError`` with status 413.
    private func collect(_ request: Request) async throws -> Data {
        var body = Data()
        for try await buffer in request.body {
            guard body.count + buffer.readableBytes <= mostBytes else {
                throw ServerError.bodyTooLarge(limit: mostBytes)
            }
            body.append(contentsOf: buffer.readableBytesView)
        }
        return body
    }
}
#endif
