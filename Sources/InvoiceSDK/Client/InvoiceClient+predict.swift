import Foundation
import InvoiceWire

extension InvoiceClient {
    /// Sends one document and waits for what was read.
    ///
    /// Once the server has all of the document, the call takes as long as the reading:
    /// milliseconds for a PDF with text, about a second for a photo.
    ///
    /// - Parameters:
    ///   - product: what to ask for, and what the answer is read as.
    ///   - source: the document.
    ///   - options: what to ask for beside the fields, which pages, and the progress of the upload.
    /// - Returns: What is said of the document and of its pages.
    /// - Throws: ``ClientError/http(_:)`` for an answer that tells of an error; 403 for a product that only has a queue.
    ///   ``ClientError/connection(_:)`` when no answer came.
    public func parse<P: DocumentProduct>(
        _ product: P.Type, _ source: some DocumentSource, options: PredictOptions = PredictOptions()
    ) async throws -> PredictResult<P> {
        let target = try target(product, options.endpoint)
        let form = try await PredictForm(source, options: options, log: settings.log)
        var request = try request(.post, "\(target.path)/predict\(form.query)")
        request.body = .form(form.parts)
        request.onProgress = options.onProgress
        if let key = options.idempotencyKey { request.headers[IdempotencyKey.field] = try IdempotencyKey.checked(key) }
        let answer = try await send(request)
        return try decoder(target).predictResult(of: answer)
    }

    /// Puts one document into the queue.
    ///
    /// The request carries a name, ``PredictOptions/idempotencyKey``, so that it can be repeated after a broken
    /// connection without being done twice.
    ///
    /// - Parameters:
    ///   - product: what to ask for, and what the answer is read as.
    ///   - source: the document.
    ///   - options: what to ask for beside the fields, which pages, and the progress of the upload.
    /// - Returns: the job; the document as well where a server is that quick.
    /// - Throws: ``ClientError/http(_:)`` for an answer that tells of an error; 403 for a product without a queue.
    public func enqueue<P: DocumentProduct>(
        _ product: P.Type, _ source: some DocumentSource, options: PredictOptions = PredictOptions()
    ) async throws -> QueuedResult<P> {
        try await enqueue(product, source, options: options, wait: nil)
    }

    /// - Parameter wait: asks the server to hold its answer for so long, or until the job ends.
    func enqueue<P: DocumentProduct>(
        _ product: P.Type, _ source: some DocumentSource, options: PredictOptions, wait: Duration?
    ) async throws -> QueuedResult<P> {
        let target = try target(product, options.endpoint)
        let form = try await PredictForm(source, options: options, log: settings.log)
        var request = try request(.post, "\(target.path)/predict_async\(form.query)", wait: wait)
        request.body = .form(form.parts)
        request.onProgress = options.onProgress
        request.headers[IdempotencyKey.field] = try IdempotencyKey.checked(
            options.idempotencyKey ?? surroundings.makeKey())
        let answer = try await send(request)
        return try decoder(target).queuedResult(of: answer, jobID: nil)
    }
}
