import Foundation
import InvoiceSDK

extension InvoiceClient {
    /// A client that sends its requests with `URLSession`. Settings come from arguments, and from the environment where
    /// an argument is nil.
    ///
    ///     let client = try InvoiceClient(apiKey: "…")
    ///
    /// - Parameters:
    ///   - apiKey: or `MINDEE_API_KEY`.
    ///   - baseURL: or `MINDEE_BASE_URL`, with or without `/v1`; without both ``ClientSettings/standardBaseURL``.
    ///   - timeout: the most that may pass without a byte; or `MINDEE_REQUEST_TIMEOUT` in whole seconds; without both
    ///     120 s.
    ///   - retry: when a request is sent again.
    ///   - log: gets one line for each request and each repetition; never a key, never a document.
    ///   - environment: the variables that are looked at.
    /// - Throws: ``ClientError/settings(_:)`` without a key, or with a value that makes no sense.
    public init(
        apiKey: String? = nil, baseURL: URL? = nil, timeout: Duration? = nil, retry: RetryPolicy = RetryPolicy(),
        log: (@Sendable (String) -> Void)? = nil,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws {
        try self.init(
            apiKey: apiKey, baseURL: baseURL, timeout: timeout, retry: retry, log: log, environment: environment,
            transport: URLSessionTransport())
    }

    /// A client that sends its requests with `URLSession`.
    public init(settings: ClientSettings) {
        self.init(settings: settings, transport: URLSessionTransport())
    }
}
