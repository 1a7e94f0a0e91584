#if Server
import Foundation
import HTTPTypes
import Hummingbird
import InvoiceProjection
import ServiceStore

/// A request to read a document, as far as its head tells: checked before the body is received.
struct SubmissionHead: Sendable {
    var key: APIKey
    var product: Product
    /// Address without the query.
    var path: String
    /// The whole address.
    var url: String
    /// What the caller calls the request.
    var idempotencyText: String?

    /// - Throws: ``ServerError``.
    init(_ request: Request, _ context: ServerContext) throws {
        key = try context.requireKey()
        product = try Product(context.parameters)
        path = request.uri.path
        url = RequestAddress.url(of: request)
        idempotencyText = try IdempotencyHeader.text(in: request.headers)
    }
}

/// A request to read a document, with the document.
struct Submission: Sendable {
    var head: SubmissionHead
    /// Where the document is, while the request lasts.
    var file: String
    var extras: ResponseExtras
    var request: DocumentRequest
    var idempotency: IdempotencyKey?

    init(_ head: SubmissionHead, _ upload: Upload, query: Parameters) {
        self.head = head
        file = upload.file.path
        extras = RequestedExtras.extras(query: query, form: upload.options)
        request = DocumentRequest(
            product: head.product.slug, version: head.product.version, fileName: upload.fileName,
            byteCount: upload.byteCount, options: RequestedExtras.names(of: extras))
        idempotency = head.idempotencyText.map { [request] text in
            IdempotencyKey(
                accountID: head.key.accountID, text: text,
                fingerprint: RequestFingerprint.bytes(
                    path: head.path, options: request.options, fileName: upload.fileName, digest: upload.digest))
        }
    }
}
#endif
