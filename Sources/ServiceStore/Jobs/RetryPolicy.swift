import Foundation

/// How often and when a job is tried again.
package struct RetryPolicy: Sendable, Hashable {
    /// At least 1.
    package var mostAttempts = 3
    /// Seconds before the second attempt; each later one waits twice as long.
    package var firstDelay: TimeInterval = 1
    /// Seconds, at most, between two attempts.
    package var longestDelay: TimeInterval = 60

    package init() {}

    /// - Parameter attempt: number of the attempt that has ended, from 1.
    package func delay(afterAttempt attempt: Int) -> TimeInterval {
        min(longestDelay, firstDelay * pow(2, Double(max(0, attempt - 1))))
    }
}
