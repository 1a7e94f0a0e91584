#if Server
import ServiceStore

/// Who may send a document now: the rates of all keys, as a value that knows no clock.
///
/// In shared mode what a key is *given* is its rate; what it *gets* beyond that is what nobody else wants.
package struct RateLimiter: Sendable {
    package enum Decision: Sendable, Hashable {
        case admitted
        /// The next request can be admitted after that time, if none comes before.
        case limited(retryAfter: Duration)
    }

    /// Keys that are looked through for forgetting at a time.
    private static let pruneInterval = 1_024

    private let settings: RateLimitSettings
    private var buckets: [APIKey.ID: [TokenBucket]] = [:]
    private var lastActive: (key: APIKey.ID, at: Duration)?
    /// The last request of any other key than that of `lastActive`.
    private var otherActive: (key: APIKey.ID, at: Duration)?
    private var requestsUntilPruning = RateLimiter.pruneInterval

    package init(_ settings: RateLimitSettings) { self.settings = settings }

    /// Decides on one request.
    ///
    /// - Parameter now: time since any fixed moment, never less than before.
    package mutating func request(by key: APIKey.ID, now: Duration) -> Decision {
        guard !settings.rules.isEmpty else { return .admitted }
        noteActivity(of: key, now: now)
        prune(now: now)
        var own = buckets[key] ?? settings.rules.map { TokenBucket($0, now: now) }
        for index in own.indices { own[index].fill(now: now) }
        defer { buckets[key] = own }
        let delay = own.map(\.delay).max() ?? .zero
        if delay > .zero, settings.mode == .strict || isAnotherActive(than: key, now: now) {
            return .limited(retryAfter: delay)
        }
        for index in own.indices { own[index].take() }
        return .admitted
    }

    /// Keys that are remembered.
    package var keyCount: Int { buckets.count }

    private mutating func noteActivity(of key: APIKey.ID, now: Duration) {
        if let last = lastActive, last.key != key { otherActive = last }
        lastActive = (key, now)
    }

    /// The last request before this one's is known for two keys, and that is enough: this key's does not matter.
    private func isAnotherActive(than key: APIKey.ID, now: Duration) -> Bool {
        guard let other = otherActive, other.key != key else { return false }
        return now - other.at < settings.quietPeriod
    }

    /// Forgets keys whose buckets are full again: they are as if they had never asked.
    private mutating func prune(now: Duration) {
        requestsUntilPruning -= 1
        guard requestsUntilPruning <= 0 else { return }
        requestsUntilPruning = Self.pruneInterval
        buckets = buckets.filter { _, own in
            !own.allSatisfy { bucket in
                var bucket = bucket
                bucket.fill(now: now)
                return bucket.isFull
            }
        }
    }
}
#endif
