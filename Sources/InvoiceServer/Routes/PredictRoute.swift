#if Server
import Foundation
import HTTPTypes
import Hummingbird
import InvoiceModel
import InvoiceProjection
import NIOPosix
import ReaderProcesses
import ServiceStore

/// `POST /v1/products/{owner}/{product}/{version}/predict`: one document in, its fields out.
struct PredictRoute: Sendable {
    let receiver: UploadReceiver
    let reader: any DocumentReader
    let threads: NIOThreadPool

    /// - Parameters:
    ///   - router: for what needs no key.
    ///   - api: for what does.
    func add(to router: Router<ServerContext>, _ api: RouterGroup<ServerContext>) {
        let path: RouterPath = "/v1/products/:owner/:product/:version/predict"
        api.on(path, method: .post) { request, context in try await respond(to: request, context) }
        router.refuseOtherMethods(path, allowed: [.post])
    }

    private func respond(to request: Request, _ context: ServerContext) async throws -> Response {
        let key = try context.requireKey()
        let product = try ProductCatalogue.product(
            owner: context.parameters.require("owner"), name: context.parameters.require("product"),
            version: context.parameters.require("version"))
        guard case .invoices(let version) = product else {
            throw ServerError.noSynchronousMode(product: product.name)
        }
        try receiver.check(request.headers)
        try await context.answerExpectation(of: request)
        let body = try await receiver.withUpload(of: request) { upload in
            let extras = RequestedExtras.extras(query: request.uri.queryParameters, form: upload.options)
            let reading = try await reader.read(
                ReadingRequest(
                    path: upload.path, task: ReadingTask(extras), client: key.id, isInteractive: true))
            return try await answer(
                reading, version,
                ResponseContext(
                    documentID: UUID().uuidString.lowercased(), fileName: upload.fileName,
                    url: RequestAddress.url(of: request), statusCode: 201, startedAt: reading.startedAt,
                    finishedAt: reading.finishedAt,
                    processingTime: reading.finishedAt.timeIntervalSince(reading.startedAt), extras: extras))
        }
        return JSONResponse.response(.created, body: body)
    }

    /// A document of many pages is megabytes of JSON: not on the pool that answers everybody else.
    private func answer(
        _ reading: Reading, _ version: InvoiceVersion, _ context: ResponseContext
    ) async throws -> [UInt8] {
        try await threads.runIfActive {
            let document = try JSONDecoder().decode(InvoiceDocument.self, from: reading.json)
            return try InvoiceResponse(document, version: version, context: context).jsonBytes()
        }
    }
}
#endif
