import Foundation

/// Where the server is and how it is asked.
public struct ClientSettings: Sendable {
    /// Sent as `Authorization: Token KEY`; empty for a transport that needs none.
    public var apiKey: String
    /// Ends in `/v1`, without a slash behind it.
    public var baseURL: URL
    /// The most that may pass without a byte from the server.
    public var timeout: Duration
    /// When a request is sent again.
    public var retry: RetryPolicy
    /// Gets one line for each request and each repetition; never a key, never a document.
    public var log: (@Sendable (String) -> Void)?

    /// Settings as they are given; nothing is read from the environment.
    public init(
        apiKey: String, baseURL: URL, timeout: Duration = .seconds(120), retry: RetryPolicy = RetryPolicy(),
        log: (@Sendable (String) -> Void)? = nil
    ) {
        self.apiKey = apiKey
        self.baseURL = baseURL
        self.timeout = timeout
        self.retry = retry
        self.log = log
    }
}
