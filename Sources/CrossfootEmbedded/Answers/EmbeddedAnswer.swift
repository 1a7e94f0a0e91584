import Foundation
import InvoiceModel
import InvoiceProjection
import InvoiceSDK
import InvoiceWire

/// Answers as `crossfoot serve` gives them, as a transport hands them on.
enum EmbeddedAnswer {
    /// The document of a record.
    ///
    /// - Parameters:
    ///   - product: in the shape of which product; `invoices` can be had in every version.
    ///   - url: the whole address that was asked for.
    static func document(
        _ record: ReadingRecord, as product: EmbeddedProduct, status: Int, url: String, headers: HTTPHeaders = [:]
    ) throws -> ClientResponse {
        guard case .read(let content, let startedAt, let finishedAt) = record.state else { throw Refusal.noDocument }
        let context = ResponseContext(
            documentID: record.id.uuidString.lowercased(), fileName: record.fileName, url: url, statusCode: status,
            startedAt: startedAt, finishedAt: finishedAt, processingTime: finishedAt.timeIntervalSince(startedAt),
            extras: record.extras, job: jobObject(record))
        switch (content, product) {
        case (.invoice(let document), .invoices(let version)):
            return json(
                status, headers, try InvoiceResponse(document, version: version, context: context).jsonBytes())
        case (.groups(let document), .invoiceSplitter):
            return json(status, headers, try SplitterResponse(document, context: context).jsonBytes())
        case (.invoice, .invoiceSplitter), (.groups, .invoices):
            throw Refusal.noDocument
        }
    }

    /// How a job stands.
    static func job(
        _ record: ReadingRecord, status: Int, url: String, headers: HTTPHeaders = [:]
    ) throws -> ClientResponse {
        guard let job = jobObject(record) else { throw Refusal.noJob }
        return json(status, headers, try JobResponse(job, statusCode: status, url: url).jsonBytes())
    }

    static func feedback(_ body: Data, features: [String], url: String) throws -> ClientResponse {
        json(200, [:], try FeedbackResponse(body, features: features, url: url).jsonBytes())
    }

    static func failure(_ refusal: Refusal, url: String) throws -> ClientResponse {
        json(
            refusal.failure.statusCode, refusal.headers, try refusal.failure.response(url: url).jsonBytes())
    }

    private static func jobObject(_ record: ReadingRecord) -> JobObject? {
        record.jobID.map { JobObject(id: $0, issuedAt: record.issuedAt, progress: record.progress) }
    }

    private static func json(_ status: Int, _ headers: HTTPHeaders, _ bytes: [UInt8]) -> ClientResponse {
        var headers = headers
        headers["Content-Type"] = "application/json"
        return ClientResponse(statusCode: status, headers: headers, body: Data(bytes))
    }
}
