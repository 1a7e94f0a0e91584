import Foundation
import InvoiceWire

extension InvoiceClient {
    /// Asks once how a job stands.
    ///
    /// - Parameters:
    ///   - product: what the answer is read as.
    ///   - jobID: of ``enqueue(_:_:options:)``.
    ///   - endpoint: the one that the document was sent to; nil: the product's own.
    ///   - wait: asks the server to hold its answer until the job ends, for so long at the most, in whole seconds
    ///     (`Prefer: wait`, RFC 7240). Servers that cannot answer at once.
    /// - Returns: the job, and the document once the job is completed.
    /// - Throws: ``ClientError/http(_:)`` when the job has failed (status 500, with the job's code, message and
    ///   details) or is not known (404).
    public func parseQueued<P: DocumentProduct>(
        _ product: P.Type, jobID: String, endpoint: Endpoint? = nil, wait: Duration? = nil
    ) async throws -> QueuedResult<P> {
        let target = try target(product, endpoint)
        let job = try PathSegment.encoded(jobID, what: "job")
        let request = try request(.get, "\(target.path)/documents/queue/\(job)", wait: wait)
        let answer = try await get(request)
        return try decoder(target).queuedResult(of: answer, jobID: jobID)
    }

    /// Puts one document into the queue and waits for what was read.
    ///
    /// Where the server holds its answers until a job ends (``PollingOptions/longPoll``), the result comes within
    /// milliseconds of the end and the delays of `polling` are not needed; any other server is asked at those delays.
    ///
    /// - Parameters:
    ///   - product: what to ask for, and what the answer is read as.
    ///   - source: the document.
    ///   - options: what to ask for beside the fields, which pages, and the progress of the upload.
    ///   - polling: how long to wait, and how often to ask.
    /// - Returns: What is said of the document, with its job.
    /// - Throws: ``ClientError/client(_:)`` for delays under 1 s or no tries; ``ClientError/timeout(jobID:tries:)``
    ///   when the job is not done after all tries; ``ClientError/http(_:)`` when it failed.
    public func enqueueAndParse<P: DocumentProduct>(
        _ product: P.Type, _ source: some DocumentSource, options: PredictOptions = PredictOptions(),
        polling: PollingOptions = PollingOptions()
    ) async throws -> PredictResult<P> {
        try polling.check()
        var (queued, wasHeld) = try await heldAnswer {
            try await enqueue(product, source, options: options, wait: polling.longPoll)
        }
        if let result = queued.predictResult { return result }
        let jobID = queued.job.id
        var delay = polling.initialDelay
        for _ in 0..<polling.maximumTries {
            if !wasHeld { try await surroundings.clock.sleep(for: delay) }
            delay = polling.delay
            (queued, wasHeld) = try await heldAnswer {
                try await parseQueued(product, jobID: jobID, endpoint: options.endpoint, wait: polling.longPoll)
            }
            if let result = queued.predictResult { return result }
        }
        throw ClientError.timeout(jobID: jobID, tries: polling.maximumTries)
    }

    /// An answer about a job, and whether the server held it back as it was asked to.
    ///
    /// One that says so but came in less than half of that time was not held: a server that is stopping answers all
    /// who wait at once, and must not be asked again at once.
    private func heldAnswer<P>(
        _ ask: () async throws -> QueuedResult<P>
    ) async throws -> (answer: QueuedResult<P>, wasHeld: Bool) {
        var answer: QueuedResult<P>?
        let elapsed = try await surroundings.clock.measure { answer = try await ask() }
        guard let answer else { throw CancellationError() }
        let seconds = WaitPreference.appliedSeconds(in: answer.rawResponse.headers) ?? 0
        return (answer, seconds > 0 && elapsed * 2 >= .seconds(seconds))
    }
}

extension PollingOptions {
    /// - Throws: ``ClientError/client(_:)`` for a delay under 1 s, or no tries.
    func check() throws {
        guard initialDelay >= .seconds(1) else {
            throw ClientError.client("The initial delay must be at least 1 s: \(initialDelay)")
        }
        guard delay >= .seconds(1) else { throw ClientError.client("The delay must be at least 1 s: \(delay)") }
        guard maximumTries >= 1 else {
            throw ClientError.client("The number of tries must be at least 1: \(maximumTries)")
        }
    }
}

extension QueuedResult {
    /// nil until the document is there.
    fileprivate var predictResult: PredictResult<Product>? {
        document.map { PredictResult(apiRequest: apiRequest, document: $0, job: job, rawResponse: rawResponse) }
    }
}
