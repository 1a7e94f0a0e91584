import Foundation

/// Sends one request until its answer is final.
struct RequestSender: Sendable {
    let transport: any ClientTransport
    let policy: RetryPolicy
    let log: (@Sendable (String) -> Void)?
    let surroundings: ClientSurroundings

    /// - Throws: ``ClientError/connection(_:)`` when no answer came; `CancellationError`.
    func send(_ request: ClientRequest) async throws -> ClientResponse {
        var request = request
        if let report = request.onProgress {
            let progress = ForwardProgress(report)
            request.onProgress = { progress.report($0) }
        }
        var state = RetryState(policy: policy, isRepeatable: request.isRepeatable)
        while true {
            try Task.checkCancellation()
            let outcome = try await attempt(request)
            let step =
                switch outcome {
                case .success(let answer):
                    state.afterAnswer(
                        statusCode: answer.statusCode,
                        retryAfter: RetryAfter.seconds(in: answer.headers, now: surroundings.now()),
                        fraction: surroundings.fraction())
                case .failure(let error): state.afterFailure(error)
                }
            guard case .wait(let delay) = step else { return try outcome.mapError(ClientError.connection).get() }
            log?("\(request.line): again in \(delay)")
            if delay > .zero { try await surroundings.clock.sleep(for: delay) }
        }
    }

    private func attempt(_ request: ClientRequest) async throws -> Result<ClientResponse, ConnectionError> {
        do {
            let answer = try await transport.send(request)
            log?("\(request.line): \(answer.statusCode)")
            return .success(answer)
        } catch let error as CancellationError {
            throw error
        } catch let error as ClientError {
            throw error
        } catch {
            // A transport of one's own may throw anything; whether its request arrived is not known then.
            try Task.checkCancellation()
            let error = error as? ConnectionError ?? ConnectionError(reason: .dropped, message: "\(error)")
            log?("\(request.line): no answer (\(error.reason))")
            return .failure(error)
        }
    }
}

extension ClientRequest {
    /// A second request does no harm: `GET` and `PUT` (RFC 9110, section 9.2.2), and whatever has a name.
    var isRepeatable: Bool { method != .post || headers[IdempotencyKey.field] != nil }

    /// Method, path and query for a log.
    fileprivate var line: String {
        let query = url.query(percentEncoded: true).map { "?" + $0 } ?? ""
        return "\(method.rawValue) \(url.path(percentEncoded: true))\(query)"
    }
}
