#if Server
import Foundation
import HTTPTypes
import InvoiceModel
import InvoiceProjection
import InvoiceWire
import ServiceStore

/// The body of an answer about a document that was read.
struct DocumentAnswer: Sendable {
    var result: StoredResult
    /// In the shape of which product; `invoices` can be had in every version.
    var product: Product
    /// The job that the document came through.
    var job: Job?
    var status: HTTPResponse.Status
    var url: String

    /// Decodes, projects and encodes: milliseconds for a page, much more for many, so not for the pool of threads that
    /// answers everybody else.
    ///
    /// - Throws: ``ServerError`` for a document that a newer version of this program has stored.
    func jsonBytes() throws -> [UInt8] {
        switch product {
        case .invoices(let version):
            guard result.schema <= InvoiceDocument.schema else { throw Self.newerSchema }
            let document = try JSONDecoder().decode(InvoiceDocument.self, from: result.document)
            return try InvoiceResponse(document, version: version, context: context).jsonBytes()
        case .invoiceSplitter:
            guard result.schema <= SplitDocument.schema else { throw Self.newerSchema }
            let document = try JSONDecoder().decode(SplitDocument.self, from: result.document)
            return try SplitterResponse(document, context: context).jsonBytes()
        }
    }

    private static let newerSchema = ServerError.internalFailure("the result was stored by a newer version")

    private var context: ResponseContext {
        ResponseContext(
            documentID: result.id.uuidString.lowercased(), fileName: result.request.fileName, url: url,
            statusCode: status.code, startedAt: result.startedAt, finishedAt: result.finishedAt,
            processingTime: result.finishedAt.timeIntervalSince(result.startedAt),
            extras: RequestedExtras.extras(of: result.request.options), job: job.map(JobObject.init))
    }
}
#endif
