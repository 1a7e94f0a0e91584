#if Server
import Foundation
import HTTPTypes
import Hummingbird

/// `GET /v1/products/{owner}/{product}/{version}/documents/{document_id}`: a document that was read before.
///
/// Where no results are kept, this answer is the end of the result.
struct DocumentRoute: Sendable {
    let stored: StoredDocuments

    func add(to router: Router<ServerContext>, _ api: RouterGroup<ServerContext>) {
        let path: RouterPath = "/v1/products/:owner/:product/:version/documents/:document"
        api.read(path) { request, context in try await respond(to: request, context) }
        router.refuseOtherMethods(path, allowed: [.get])
    }

    private func respond(to request: Request, _ context: ServerContext) async throws -> Response {
        let key = try context.requireKey()
        let product = try Product(context.parameters)
        guard let id = UUID(uuidString: try context.parameters.require("document")) else {
            throw ServerError.notFound("There is no such document.")
        }
        let result = try await stored.result(id, of: key, product: product)
        let body = try await stored.answer(
            result, product: product, status: .ok, url: RequestAddress.url(of: request),
            removes: request.method != .head, logger: context.logger)
        return JSONResponse.response(.ok, body: body)
    }
}
#endif
