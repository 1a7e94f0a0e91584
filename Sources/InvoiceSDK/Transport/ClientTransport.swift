/// Carries requests to a server. Replace it to use an HTTP stack of your own, or to test without a network.
///
/// A transport follows no redirect, retries nothing and judges no status: the client does.
public protocol ClientTransport: Sendable {
    /// Sends one request and waits for the whole answer.
    ///
    /// - Throws: ``ConnectionError`` when no answer came; `CancellationError` when the task was cancelled, the
    ///   connection being closed then.
    func send(_ request: ClientRequest) async throws -> ClientResponse
}
