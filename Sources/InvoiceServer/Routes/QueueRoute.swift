#if Server
import Foundation
import HTTPTypes
import Hummingbird
import ServiceStore

/// `GET /v1/products/{owner}/{product}/{version}/documents/queue/{job_id}`: how a job stands.
///
/// 200 with the job while it waits, is in work or has failed; 302 to the document once it is completed. With
/// `Prefer: wait=N` (RFC 7240) the answer waits for the end of the job.
struct QueueRoute: Sendable {
    let stored: StoredDocuments
    /// Seconds.
    let longestWait: Int

    func add(to router: Router<ServerContext>, _ api: RouterGroup<ServerContext>) {
        let path: RouterPath = "/v1/products/:owner/:product/:version/documents/queue/:job"
        api.read(path) { request, context in try await respond(to: request, context) }
        router.refuseOtherMethods(path, allowed: [.get])
    }

    private func respond(to request: Request, _ context: ServerContext) async throws -> Response {
        let key = try context.requireKey()
        let product = try Product(context.parameters)
        guard let id = UUID(uuidString: try context.parameters.require("job")) else {
            throw ServerError.notFound("There is no such job.")
        }
        let seconds = PreferredWait.seconds(in: request.headers, limit: longestWait)
        let job = try await stored.job(id, of: key, product: product, waiting: seconds)
        var headers = PreferredWait.appliedHeader(seconds)
        var status = HTTPResponse.Status.ok
        if case .completed = job.state {
            status = .found
            // A path only: clients append it to what they know of the server, and one takes the text after its last
            // slash for the document's identifier.
            headers[.location] = "\(product.path)/documents/\(job.documentID.uuidString.lowercased())"
        }
        return JSONResponse.response(
            status, headers: headers,
            body: try JobAnswer(job, status: status, url: RequestAddress.url(of: request)).jsonBytes())
    }
}
#endif
