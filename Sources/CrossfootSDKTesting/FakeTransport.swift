import Foundation
import InvoiceSDK
import Synchronization

/// Answers requests without a network, and remembers them.
///
/// Give it the answers in their order:
///
///     let transport = FakeTransport([
///         .json(#"{"api_request": {…}, "document": {…}}"#, statusCode: 201)
///     ])
///     let client = try InvoiceClient(apiKey: "test", transport: transport, clock: InstantClock())
///     let result = try await client.parse(InvoiceV4.self, source)
///     #expect(transport.requests.map(\.url.path) == ["/v1/products/mindee/invoices/v4/predict"])
///
/// or a closure that answers by what was asked:
///
///     let transport = FakeTransport { request in
///         try request.method == .post ? .error(429, headers: ["Retry-After": "2"]) : .json("{}")
///     }
public final class FakeTransport: ClientTransport {
    private struct State {
        var answers: [FakeAnswer]
        var requests: [ClientRequest] = []
    }

    private let state: Mutex<State>
    private let respond: (@Sendable (ClientRequest) async throws -> FakeAnswer)?

    /// A transport with its answers in their order.
    ///
    /// - Parameter answers: one for each request, in their order. A request too many throws ``ClientError/client(_:)``.
    public init(_ answers: [FakeAnswer] = []) {
        state = Mutex(State(answers: answers))
        respond = nil
    }

    /// A transport that answers by what was asked.
    ///
    /// - Parameter respond: called for each request; what it throws is thrown to the client.
    public init(_ respond: @escaping @Sendable (ClientRequest) async throws -> FakeAnswer) {
        state = Mutex(State(answers: []))
        self.respond = respond
    }

    /// The requests so far, repetitions among them.
    public var requests: [ClientRequest] { state.withLock { $0.requests } }

    /// The answers that no request has had.
    public var remainingAnswers: Int { state.withLock { $0.answers.count } }

    /// Adds an answer behind the others.
    public func append(_ answer: FakeAnswer) {
        state.withLock { $0.answers.append(answer) }
    }

    /// Remembers the request and gives the next answer, or what the closure says.
    ///
    /// - Throws: the answer's failure; ``ClientError/client(_:)`` when no answer is left; `CancellationError`.
    public func send(_ request: ClientRequest) async throws -> ClientResponse {
        try Task.checkCancellation()
        let next = state.withLock { state -> FakeAnswer? in
            state.requests.append(request)
            return state.answers.isEmpty ? nil : state.answers.removeFirst()
        }
        if let progress = request.onProgress {
            progress(UploadProgress(sentBytes: request.bodySize, totalBytes: request.bodySize))
        }
        if let respond { return try await respond(request).response() }
        guard let next else {
            throw ClientError.client("The fake transport has no answer left for \(request.url.absoluteString).")
        }
        return try next.response()
    }
}
