#if Server
/// Pauses after errors that follow each other: a tenth of a second, then twice as long each time, up to a limit.
struct Backoff {
    private let longest: Duration
    private var pause: Duration

    private static let shortest: Duration = .milliseconds(100)

    init(longest: Duration) {
        self.longest = longest
        pause = min(Self.shortest, longest)
    }

    mutating func next() -> Duration {
        defer { pause = min(pause * 2, longest) }
        return pause
    }

    mutating func reset() { pause = min(Self.shortest, longest) }
}
#endif
