import Foundation

/// What a client needs beside a network: time, chance and names. Values, so that tests have their own.
package struct ClientSurroundings: Sendable {
    /// Measures the waits between tries and questions.
    package var clock: any Clock<Duration>
    /// The time of day.
    package var now: @Sendable () -> Date
    /// Chance, 0..<1.
    package var fraction: @Sendable () -> Double
    /// A new name for a request.
    package var makeKey: @Sendable () -> String

    package init(
        clock: any Clock<Duration> = ContinuousClock(), now: @escaping @Sendable () -> Date = { Date() },
        fraction: @escaping @Sendable () -> Double = { .random(in: 0..<1) },
        makeKey: @escaping @Sendable () -> String = { UUID().uuidString.lowercased() }
    ) {
        self.clock = clock
        self.now = now
        self.fraction = fraction
        self.makeKey = makeKey
    }
}
