#if Server
import HTTPTypes
import ServiceStore
import Synchronization

/// Stands before every route that takes a document. One for each process: behind several servers a key has the rate
/// several times.
package final class RateLimitGate: Sendable {
    private let settings: RateLimitSettings
    private let limiter: Mutex<RateLimiter>
    private let delayed: Slots
    private let start = ContinuousClock().now

    package init(_ settings: RateLimitSettings) {
        self.settings = settings
        limiter = Mutex(RateLimiter(settings))
        delayed = Slots(limit: settings.mostDelayedAnswers)
    }

    /// Lets a request pass, or refuses it before its body is received. The refusal takes its time, see
    /// ``RateLimitSettings/answerDelay``; a sender that keeps to `Retry-After` does not notice.
    ///
    /// - Throws: ``ServerError`` with status 429.
    package func admit(_ key: APIKey.ID) async throws {
        let now = ContinuousClock().now - start
        guard case .limited(let delay) = limiter.withLock({ $0.request(by: key, now: now) }) else { return }
        var held = Duration.zero
        if delayed.take() {
            defer { delayed.release() }
            held = settings.answerDelay
            try await Task.sleep(for: held)
        }
        throw ServerError.busy(retryAfter: Self.wholeSeconds(delay - held))
    }

    /// Rounded up, 1 at least.
    static func wholeSeconds(_ duration: Duration) -> Int {
        max(1, Int((duration / .seconds(1)).rounded(.up)))
    }
}
#endif
