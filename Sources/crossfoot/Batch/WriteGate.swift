#if Server
import Foundation

/// Lets one write through at a time, and none any more once the program ends.
///
/// What is written goes through whole or not at all, so that no half of a result is left behind.
final class WriteGate: Sendable {
    private let lock = NSLock()

    func write<Value>(_ body: () throws -> Value) rethrows -> Value {
        lock.lock()
        defer { lock.unlock() }
        return try body()
    }

    /// Waits for the write in progress, but not for ever: nobody may read a pipe any more.
    func close(waiting seconds: TimeInterval) {
        _ = lock.lock(before: Date(timeIntervalSinceNow: seconds))
    }
}
#endif
