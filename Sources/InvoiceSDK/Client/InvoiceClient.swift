import Foundation
import InvoiceWire

/// Asks a server to read invoices: Crossfoot, or any server with the same protocol.
///
/// A value that can be used by many tasks at once. Every call throws ``ClientError``, or `CancellationError` when its
/// task is cancelled: then its connection is closed and nothing more is asked. A job that was accepted goes on.
public struct InvoiceClient: Sendable {
    /// What it was made with, and what the environment said.
    public let settings: ClientSettings
    let transport: any ClientTransport
    let surroundings: ClientSurroundings

    /// A client over any transport; nothing is read from the environment.
    ///
    /// - Parameters:
    ///   - settings: where the server is and how it is asked.
    ///   - transport: what carries the requests.
    ///   - clock: measures the waits between tries and questions; tests give one that does not wait.
    public init(
        settings: ClientSettings, transport: any ClientTransport, clock: any Clock<Duration> = ContinuousClock()
    ) {
        self.init(settings: settings, transport: transport, surroundings: ClientSurroundings(clock: clock))
    }

    /// Settings from arguments, and from the environment where an argument is nil.
    ///
    /// - Parameters:
    ///   - apiKey: or `MINDEE_API_KEY`.
    ///   - baseURL: or `MINDEE_BASE_URL`, with or without `/v1`; without both ``ClientSettings/standardBaseURL``.
    ///   - timeout: or `MINDEE_REQUEST_TIMEOUT` in whole seconds; without both 120 s.
    ///   - retry: when a request is sent again.
    ///   - log: gets one line for each request and each repetition; never a key, never a document.
    ///   - environment: the variables that are looked at.
    ///   - transport: what carries the requests.
    ///   - clock: measures the waits between tries and questions; tests give one that does not wait.
    /// - Throws: ``ClientError/settings(_:)`` without a key, or with a value that makes no sense.
    public init(
        apiKey: String? = nil, baseURL: URL? = nil, timeout: Duration? = nil, retry: RetryPolicy = RetryPolicy(),
        log: (@Sendable (String) -> Void)? = nil,
        environment: [String: String] = ProcessInfo.processInfo.environment, transport: any ClientTransport,
        clock: any Clock<Duration> = ContinuousClock()
    ) throws {
        let settings = try ClientSettings(
            apiKey: apiKey, baseURL: baseURL, timeout: timeout, retry: retry, log: log, environment: environment)
        self.init(settings: settings, transport: transport, clock: clock)
    }

    package init(settings: ClientSettings, transport: any ClientTransport, surroundings: ClientSurroundings) {
        self.settings = settings
        self.transport = transport
        self.surroundings = surroundings
    }
}
