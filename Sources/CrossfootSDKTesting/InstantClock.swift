import Synchronization

/// A clock whose time passes at once: who sleeps by it goes on immediately, that much later.
///
///     let clock = InstantClock()
///     let client = InvoiceClient(settings: settings, transport: transport, clock: clock)
///     _ = try await client.enqueueAndParse(InvoiceV4.self, source)
///     #expect(clock.sleeps == [.seconds(2), .milliseconds(1500)])
public final class InstantClock: Clock {
    /// A moment of the clock.
    public struct Instant: InstantProtocol {
        /// Since the clock was made.
        public var offset: Duration

        /// The moment that much later.
        public func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
        /// How long it is until another moment; negative when that is earlier.
        public func duration(to other: Instant) -> Duration { other.offset - offset }
        /// Whether the first is earlier.
        public static func < (first: Instant, second: Instant) -> Bool { first.offset < second.offset }
    }

    private struct State {
        var now = Instant(offset: .zero)
        var sleeps: [Duration] = []
    }

    private let state = Mutex(State())

    /// A clock at its begin.
    public init() {}

    /// As much after its begin as was slept and advanced.
    public var now: Instant { state.withLock { $0.now } }
    /// One nanosecond.
    public var minimumResolution: Duration { .nanoseconds(1) }

    /// How long was slept, one for each time.
    public var sleeps: [Duration] { state.withLock { $0.sleeps } }

    /// Lets time pass, as an answer that takes long does.
    public func advance(by duration: Duration) {
        state.withLock { $0.now = $0.now.advanced(by: duration) }
    }

    /// Goes on at once, with the clock at the deadline.
    ///
    /// - Throws: `CancellationError` when the task was cancelled.
    public func sleep(until deadline: Instant, tolerance: Duration? = nil) async throws {
        try Task.checkCancellation()
        state.withLock { state in
            state.sleeps.append(state.now.duration(to: deadline))
            state.now = max(state.now, deadline)
        }
        await Task.yield()
    }
}
