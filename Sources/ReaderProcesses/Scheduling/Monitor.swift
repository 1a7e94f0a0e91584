import Foundation

/// A value behind a lock, with threads that sleep until it may have changed.
final class Monitor<State>: @unchecked Sendable {
    private let condition = NSCondition()
    // Touched only while the lock is held.
    private var state: State

    init(_ state: State) {
        self.state = state
    }

    /// For a few instructions: the callers are Swift's cooperative pool, too.
    func withLock<Result>(_ body: (inout State) throws -> Result) rethrows -> Result {
        condition.lock()
        defer { condition.unlock() }
        return try body(&state)
    }

    /// As ``withLock(_:)``, and wakes all sleeping threads.
    func change<Result>(_ body: (inout State) throws -> Result) rethrows -> Result {
        condition.lock()
        defer {
            condition.broadcast()
            condition.unlock()
        }
        return try body(&state)
    }

    /// Asks `body` until it has a result or the time is over, sleeping in between. For threads of one's own only.
    func wait<Result>(atMost seconds: Double, _ body: (inout State) -> Result?) -> Result? {
        let end = Date(timeIntervalSinceNow: seconds)
        condition.lock()
        defer { condition.unlock() }
        while true {
            if let result = body(&state) { return result }
            guard condition.wait(until: end) else { return body(&state) }
        }
    }
}
