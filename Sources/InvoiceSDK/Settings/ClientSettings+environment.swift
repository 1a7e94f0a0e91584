import Foundation

extension ClientSettings {
    /// Where a self-hosted server usually is: this machine, the standard port of `crossfoot serve`.
    public static let standardBaseURL = URL(string: "http://127.0.0.1:8080/v1")!

    /// Settings from arguments, and from the environment where an argument is nil.
    ///
    /// - Parameters:
    ///   - apiKey: or `MINDEE_API_KEY`.
    ///   - baseURL: or `MINDEE_BASE_URL`, with or without `/v1`; without both ``standardBaseURL``.
    ///   - timeout: or `MINDEE_REQUEST_TIMEOUT` in whole seconds; without both 120 s.
    ///   - retry: when a request is sent again.
    ///   - log: gets one line for each request and each repetition; never a key, never a document.
    ///   - environment: the variables that are looked at.
    /// - Throws: ``ClientError/settings(_:)`` without a key, or with a value that makes no sense.
    public init(
        apiKey: String? = nil, baseURL: URL? = nil, timeout: Duration? = nil, retry: RetryPolicy = RetryPolicy(),
        log: (@Sendable (String) -> Void)? = nil,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws {
        self.init(
            apiKey: try Self.checkedKey(apiKey ?? environment["MINDEE_API_KEY"]),
            baseURL: try Self.baseURL(baseURL, environment["MINDEE_BASE_URL"]),
            timeout: try Self.timeout(timeout, environment["MINDEE_REQUEST_TIMEOUT"]), retry: retry, log: log)
    }

    /// The key without the spaces around it. Visible ASCII only: it goes into a header field.
    private static func checkedKey(_ text: String?) throws -> String {
        let key = (text ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        guard !key.isEmpty else {
            throw ClientError.settings("No API key: give one as `apiKey`, or set MINDEE_API_KEY.")
        }
        guard key.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else {
            throw ClientError.settings("The API key holds a character that no key has.")
        }
        return key
    }

    private static func baseURL(_ argument: URL?, _ variable: String?) throws -> URL {
        if let argument { return try versioned(argument.absoluteString, from: "The base URL") }
        let text = (variable ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        return text.isEmpty ? standardBaseURL : try versioned(text, from: "MINDEE_BASE_URL")
    }

    /// The address ending in `/v1`, which some clients of the protocol are given and others add.
    private static func versioned(_ text: String, from origin: String) throws -> URL {
        guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
            ["http", "https"].contains(scheme), let host = parts.host, !host.isEmpty
        else { throw ClientError.settings("\(origin) is no http or https address: \(text)") }
        guard parts.query == nil, parts.fragment == nil, parts.user == nil, parts.password == nil else {
            throw ClientError.settings("\(origin) may have no query, fragment or user in it.")
        }
        var trimmed = text
        while trimmed.hasSuffix("/") { trimmed.removeLast() }
        if !trimmed.hasSuffix("/v1") { trimmed += "/v1" }
        guard let url = URL(string: trimmed) else {
            throw ClientError.settings("\(origin) is no http or https address: \(text)")
        }
        return url
    }

    private static func timeout(_ argument: Duration?, _ variable: String?) throws -> Duration {
        if let argument {
            guard argument > .zero else { throw ClientError.settings("The timeout must be longer than nothing.") }
            return argument
        }
        let text = (variable ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty else { return .seconds(120) }
        guard let seconds = Int(text), (1...86_400).contains(seconds) else {
            throw ClientError.settings("MINDEE_REQUEST_TIMEOUT must be whole seconds, 1 to 86400: \(text)")
        }
        return .seconds(seconds)
    }
}
