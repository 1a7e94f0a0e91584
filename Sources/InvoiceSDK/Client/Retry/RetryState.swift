import Foundation

/// How often one request was sent, and whether it is sent again. A value without time or network in it.
struct RetryState {
    enum Step: Equatable {
        case finish
        /// Send it again after this long.
        case wait(Duration)
    }

    private let policy: RetryPolicy
    private let isRepeatable: Bool
    private(set) var retries = 0
    private var hasRepeatedDrop = false

    /// - Parameter isRepeatable: a second request does no harm when the first may have arrived.
    init(policy: RetryPolicy, isRepeatable: Bool) {
        self.policy = policy
        self.isRepeatable = isRepeatable
    }

    /// After an answer of any status.
    ///
    /// Where the server names no time, the wait is any part of a bound that doubles (full jitter), so that clients
    /// turned away together do not come back together.
    ///
    /// - Parameters:
    ///   - retryAfter: seconds, as the server asked for.
    ///   - fraction: chance, 0..<1.
    mutating func afterAnswer(statusCode: Int, retryAfter: Double?, fraction: Double) -> Step {
        guard isPassing(statusCode, retryAfter: retryAfter), retries < policy.maximumRetries else { return .finish }
        let longest = policy.longestDelay
        guard let retryAfter else {
            // Beyond 2^20 times the first wait no policy's bound is longer than the longest wait.
            let bound = min(longest, policy.firstDelay * (1 << min(retries, 20)))
            retries += 1
            return .wait(bound * fraction)
        }
        guard retryAfter <= longest / .seconds(1) else { return .finish }
        retries += 1
        return .wait(.seconds(retryAfter))
    }

    /// 429 and 503 pass, and so does a 409 that says when: the same request, under the same `Idempotency-Key`, is
    /// still being worked on.
    private func isPassing(_ statusCode: Int, retryAfter: Double?) -> Bool {
        statusCode == 429 || statusCode == 503 || (statusCode == 409 && retryAfter != nil && isRepeatable)
    }

    /// After a connection that brought no answer.
    mutating func afterFailure(_ error: ConnectionError) -> Step {
        guard policy.repeatsDropped, isRepeatable, error.reason == .dropped, !hasRepeatedDrop else { return .finish }
        hasRepeatedDrop = true
        return .wait(.zero)
    }
}
