#if Server
import Foundation
import Synchronization

/// The system's clock and what a test adds to it.
final class MovableClock: Sendable {
    private let offset = Mutex<TimeInterval>(0)

    var now: Date { Date().addingTimeInterval(offset.withLock { $0 }) }

    func advance(by seconds: TimeInterval) { offset.withLock { $0 += seconds } }
}
#endif
