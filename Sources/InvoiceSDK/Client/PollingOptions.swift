/// How a job is waited for.
public struct PollingOptions: Sendable, Hashable {
    /// Before the first question; at least 1 s.
    public var initialDelay: Duration
    /// Between two questions; at least 1 s.
    public var delay: Duration
    /// Questions; at least 1.
    public var maximumTries: Int
    /// Asks the server to hold each answer until the job ends (`Prefer: wait`, RFC 7240), for at most this long. A
    /// server that does so answers within milliseconds of the end and makes the delays needless; one that does not is
    /// asked at the delays above. nil: never asked.
    public var longPoll: Duration?

    /// How to wait; checked when a call uses it.
    public init(
        initialDelay: Duration = .seconds(2), delay: Duration = .milliseconds(1500), maximumTries: Int = 80,
        longPoll: Duration? = .seconds(20)
    ) {
        self.initialDelay = initialDelay
        self.delay = delay
        self.maximumTries = maximumTries
        self.longPoll = longPoll
    }
}
