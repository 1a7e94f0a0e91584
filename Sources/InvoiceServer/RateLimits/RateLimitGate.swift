#if Server
import HTTPTypes
import ServiceStore
import Synchronization

/// Stands before every route that takes a document. One for each process: behind several servers a key has the rate
/// several times.
package final class RateLimitGate: Sendable {
    private let settings: RateLimitSettings
    private let limiter: Mutex<RateLimiter>
    /// Requests of each key that wait for its rate.
    private let paced = Mutex<[APIKey.ID: Int]>([:])
    private let delayed: Slots
    private let start = ContinuousClock().now

    package init(_ settings: RateLimitSettings) {
        self.settings = settings
        limiter = Mutex(RateLimiter(settings))
        delayed = Slots(limit: settings.mostDelayedAnswers)
    }

    /// Lets a request pass, at once or when the key's rate allows it, or refuses it before its body is received. The
    /// refusal takes its time, see ``RateLimitSettings/answerDelay``; a sender that keeps to `Retry-After` does not
    /// notice.
    ///
    /// - Throws: ``ServerError`` with status 429.
    package func admit(_ key: APIKey.ID) async throws {
        guard var delay = decide(key) else { return }
        if settings.mode == .shared, takePlace(key) {
            defer { leavePlace(key) }
            let start = ContinuousClock().now
            while ContinuousClock().now - start + delay <= settings.longestPacing {
                try await Task.sleep(for: delay)
                guard let next = decide(key) else { return }
                delay = next
            }
        }
        var held = Duration.zero
        if delayed.take() {
            defer { delayed.release() }
            held = settings.answerDelay
            try await Task.sleep(for: held)
        }
        throw ServerError.busy(retryAfter: Self.wholeSeconds(delay - held))
    }

    /// Nil when the request may pass; otherwise how long until one may.
    private func decide(_ key: APIKey.ID) -> Duration? {
        let now = ContinuousClock().now - start
        guard case .limited(let delay) = limiter.withLock({ $0.request(by: key, now: now) }) else { return nil }
        return delay
    }

    private func takePlace(_ key: APIKey.ID) -> Bool {
        paced.withLock { places in
            guard places[key, default: 0] < settings.mostPaced else { return false }
            places[key, default: 0] += 1
            return true
        }
    }

    private func leavePlace(_ key: APIKey.ID) {
        paced.withLock { places in
            let left = (places[key] ?? 1) - 1
            places[key] = left > 0 ? left : nil
        }
    }

    /// Rounded up, 1 at least.
    static func wholeSeconds(_ duration: Duration) -> Int {
        max(1, Int((duration / .seconds(1)).rounded(.up)))
    }
}
#endif
