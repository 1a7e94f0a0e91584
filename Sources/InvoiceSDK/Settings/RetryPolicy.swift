/// When a request is sent again.
///
/// An answer of 429 or 503 is waited out; a connection that dropped before any answer is tried once more. Other
/// answers are final.
public struct RetryPolicy: Sendable, Hashable {
    /// Repetitions after 429 and 503; 0: none.
    public var maximumRetries: Int
    /// The first wait where the server names none; it doubles each time.
    public var firstDelay: Duration
    /// No wait is longer, whatever `Retry-After` asks for; a longer one ends the request with the error.
    public var longestDelay: Duration

    public init(
        maximumRetries: Int = 4, firstDelay: Duration = .milliseconds(500), longestDelay: Duration = .seconds(60)
    ) {
        self.maximumRetries = maximumRetries
        self.firstDelay = firstDelay
        self.longestDelay = longestDelay
    }

    /// Every answer is final.
    public static let never = RetryPolicy(maximumRetries: 0)
}
