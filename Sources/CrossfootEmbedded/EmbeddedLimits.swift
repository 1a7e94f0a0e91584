/// How much an ``EmbeddedTransport`` keeps in memory.
public struct EmbeddedLimits: Sendable, Hashable {
    /// Results, failed jobs among them, that can still be asked for by their id; the oldest goes for the next. 0: only
    /// a call that waits for its document gets it.
    ///
    /// A result is what was read, some tens of kilobytes for a page without its words.
    public var keptResults = 1_000
    /// Documents of `enqueue` that wait to be read. One more is answered with status 429.
    public var waitingJobs = 1_000
    /// Bytes of these documents in all. The first is taken whatever its size.
    public var waitingBytes = 500_000_000

    /// The standard limits.
    public init() {}
}
