import Foundation
import InvoiceProjection
import InvoiceSDK

/// What each call answers.
struct EmbeddedService: Sendable {
    let queue: ReadingQueue
    let maximumBytes: Int

    /// - Parameter url: the whole address, as answers repeat it.
    /// - Throws: ``Refusal`` or `CancellationError`.
    func answer(_ request: ClientRequest, url: String) async throws -> ClientResponse {
        switch try EmbeddedRoute(request) {
        case .predict(let product):
            guard product.isSynchronous else { throw Refusal(.noSynchronousMode(product: product.name)) }
            return try await predict(request, product, url)
        case .enqueue(let product):
            guard product.isAsynchronous else { throw Refusal(.noAsynchronousMode(product: product.name)) }
            return try await enqueue(request, product, url)
        case .job(let product, let id):
            return try await job(id, request, product, url)
        case .document(let product, let id):
            let record = try await document(id, product)
            return try EmbeddedAnswer.document(record, as: product, status: 200, url: url)
        case .feedback(let product, let id):
            let record = try await document(id, product)
            let features = (product ?? record.product).features
            return try EmbeddedAnswer.feedback(feedback(in: request), features: features, url: url)
        }
    }

    private func predict(
        _ request: ClientRequest, _ product: EmbeddedProduct, _ url: String
    ) async throws -> ClientResponse {
        let (record, isRepeated) = try await queue.read(try reading(request, product, isQueued: false))
        if case .failed(let failure, _) = record.state { throw Refusal(failure) }
        return try EmbeddedAnswer.document(record, as: product, status: 201, url: url, headers: replayed(isRepeated))
    }

    /// 202 with the job as it stands; with `Prefer: wait` 201 with document and job when it was done in time, 200 with
    /// the job when it has failed.
    private func enqueue(
        _ request: ClientRequest, _ product: EmbeddedProduct, _ url: String
    ) async throws -> ClientResponse {
        let seconds = wait(in: request)
        let (record, isRepeated) = try await queue.enqueue(
            try reading(request, product, isQueued: true), within: seconds.map { .seconds($0) })
        var headers = replayed(isRepeated)
        guard let seconds else { return try EmbeddedAnswer.job(record, status: 202, url: url, headers: headers) }
        headers["Preference-Applied"] = "wait=\(seconds)"
        switch record.state {
        case .read: return try EmbeddedAnswer.document(record, as: product, status: 201, url: url, headers: headers)
        case .failed: return try EmbeddedAnswer.job(record, status: 200, url: url, headers: headers)
        case .waiting, .processing: return try EmbeddedAnswer.job(record, status: 202, url: url, headers: headers)
        }
    }

    /// 302 to the document once the job is completed, otherwise 200 with the job.
    private func job(
        _ id: UUID, _ request: ClientRequest, _ product: EmbeddedProduct, _ url: String
    ) async throws -> ClientResponse {
        let seconds = wait(in: request)
        guard await queue.record(job: id)?.product == product,
            let record = try await queue.record(job: id, within: seconds.map { .seconds($0) })
        else { throw Refusal.noJob }
        var headers: HTTPHeaders = [:]
        if let seconds { headers["Preference-Applied"] = "wait=\(seconds)" }
        guard case .read = record.state else {
            return try EmbeddedAnswer.job(record, status: 200, url: url, headers: headers)
        }
        let base = EmbeddedRoute.split(request.url).base
        headers["Location"] = "\(base)/\(product.path)/documents/\(record.id.uuidString.lowercased())"
        return try EmbeddedAnswer.job(record, status: 302, url: url, headers: headers)
    }

    private func reading(
        _ request: ClientRequest, _ product: EmbeddedProduct, isQueued: Bool
    ) throws -> ReadingRequest {
        let upload = try EmbeddedUpload(request, maximumBytes: maximumBytes)
        let total = upload.content.count
        request.onProgress?(UploadProgress(sentBytes: total, totalBytes: total))
        return ReadingRequest(
            product: product, upload: upload, isQueued: isQueued, name: request.headers["Idempotency-Key"])
    }

    /// Invoices can be had in every version, whichever was asked for first.
    private func document(_ id: UUID, _ product: EmbeddedProduct?) async throws -> ReadingRecord {
        guard let record = await queue.record(document: id), record.isEnded,
            product == nil || product?.slug == record.product.slug
        else { throw Refusal.noDocument }
        if case .failed = record.state { throw Refusal.noDocument }
        return record
    }

    private func feedback(in request: ClientRequest) -> Data {
        switch request.body {
        case .none: Data()
        case .json(let bytes): Data(bytes)
        case .form(let parts): parts.first?.content ?? Data()
        }
    }

    private func wait(in request: ClientRequest) -> Int? {
        WaitPreference.seconds(in: request.headers["Prefer"] ?? "", limit: .max)
    }

    private func replayed(_ isRepeated: Bool) -> HTTPHeaders {
        isRepeated ? ["Idempotency-Replayed": "true"] : [:]
    }
}
