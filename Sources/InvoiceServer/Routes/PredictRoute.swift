#if Server
import Foundation
import HTTPTypes
import Hummingbird
import InvoiceEngine
import InvoiceModel
import InvoiceProjection
import NIOPosix

/// `POST /v1/products/{owner}/{product}/{version}/predict`: one document in, its fields out.
struct PredictRoute: Sendable {
    let authentication: Authentication
    let receiver: UploadReceiver
    let admission: ReadAdmission
    let threads: NIOThreadPool
    let read: DocumentReading

    func add(to router: Router<ServerContext>) {
        let path: RouterPath = "/v1/products/:owner/:product/:version/predict"
        router.post(path) { request, context in try await respond(to: request, context) }
        for method in [HTTPRequest.Method.get, .head, .put, .patch, .delete] {
            router.on(path, method: method) { _, _ -> Response in
                throw ServerError.methodNotAllowed(allowed: [.post])
            }
        }
    }

    private func respond(to request: Request, _ context: ServerContext) async throws -> Response {
        try await authentication.check(request)
        let product = try ProductCatalogue.product(
            owner: context.parameters.require("owner"), name: context.parameters.require("product"),
            version: context.parameters.require("version"))
        guard case .invoices(let version) = product else {
            throw ServerError.noSynchronousMode(product: product.name)
        }
        try receiver.check(request.headers)
        try admission.check()
        try await context.answerExpectation(of: request)
        let body = try await receiver.withUpload(of: request) { upload in
            let extras = RequestedExtras.extras(query: request.uri.queryParameters, form: upload.options)
            return try await admission.withPlace {
                try await predict(upload, version, extras, url: RequestAddress.url(of: request))
            }
        }
        return JSONResponse.response(.created, body: body)
    }

    private func predict(
        _ upload: Upload, _ version: InvoiceVersion, _ extras: ResponseExtras, url: String
    ) async throws -> [UInt8] {
        let clock = ContinuousClock()
        let startedAt = Date()
        let start = clock.now
        let document = try await read(upload.path, ReadingOptions(for: extras))
        let seconds = (clock.now - start) / .seconds(1)
        let context = ResponseContext(
            documentID: UUID().uuidString.lowercased(), fileName: upload.fileName, url: url, statusCode: 201,
            startedAt: startedAt, finishedAt: startedAt.addingTimeInterval(seconds), processingTime: seconds,
            extras: extras)
        // A document of many pages is megabytes of JSON: not on the pool that answers everybody else.
        return try await threads.runIfActive {
            try InvoiceResponse(document, version: version, context: context).jsonBytes()
        }
    }
}
#endif
