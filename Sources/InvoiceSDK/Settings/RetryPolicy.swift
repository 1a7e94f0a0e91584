/// When a request is sent again.
///
/// An answer of 429 or 503 is waited out, and so is a 409 that says when to come back: the request is still in work
/// under its idempotency key. A connection that dropped before any answer is tried once more. Other answers are final.
public struct RetryPolicy: Sendable, Hashable {
    /// Repetitions after such answers; 0: none.
    public var maximumRetries: Int
    /// The first wait where the server names none; it doubles each time.
    public var firstDelay: Duration
    /// No wait is longer, whatever `Retry-After` asks for; a longer one ends the request with the error.
    public var longestDelay: Duration
    /// Whether a connection that dropped before any answer is tried once more. Only where a second request does no
    /// harm: questions, and requests that carry an idempotency key.
    public var repeatsDropped: Bool

    /// Bounds of the repetitions; without arguments the standard ones.
    public init(
        maximumRetries: Int = 4, firstDelay: Duration = .milliseconds(500), longestDelay: Duration = .seconds(60),
        repeatsDropped: Bool = true
    ) {
        self.maximumRetries = maximumRetries
        self.firstDelay = firstDelay
        self.longestDelay = longestDelay
        self.repeatsDropped = repeatsDropped
    }

    /// Every request is sent once.
    public static let never = RetryPolicy(maximumRetries: 0, repeatsDropped: false)
}
