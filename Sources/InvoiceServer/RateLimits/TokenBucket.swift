#if Server
/// A bucket of requests that fills up steadily; each request takes one out.
///
/// Holds as many as its rule allows in one period, so a key that was quiet may spend them at once.
struct TokenBucket: Sendable {
    private let capacity: Double
    /// Requests that flow in each second.
    private let inflow: Double
    private var level: Double
    private var filledAt: Duration

    /// - Parameter now: time since any fixed moment.
    init(_ rule: RateRule, now: Duration) {
        capacity = Double(rule.requests)
        inflow = capacity / (rule.period / .seconds(1))
        level = capacity
        filledAt = now
    }

    /// Lets in what has come since the last call.
    mutating func fill(now: Duration) {
        level = min(capacity, level + inflow * max(0, (now - filledAt) / .seconds(1)))
        filledAt = max(filledAt, now)
    }

    /// Time until a request can be taken out; zero when one is there.
    var delay: Duration {
        // What is missing by rounding alone is not missing.
        level >= 1 - 1e-9 ? .zero : .seconds((1 - level) / inflow)
    }

    var isFull: Bool { level >= capacity }

    /// Takes one request out; what is not there is not owed.
    mutating func take() { level = max(0, level - 1) }
}
#endif
