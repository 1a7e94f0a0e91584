#if Server
import Synchronization

/// Counts what goes on at the same time, and says when it is enough.
final class Slots: Sendable {
    private let limit: Int
    private let taken = Mutex(0)

    init(limit: Int) { self.limit = max(1, limit) }

    /// - Returns: false when all are taken.
    func take() -> Bool {
        taken.withLock { taken in
            guard taken < limit else { return false }
            taken += 1
            return true
        }
    }

    func release() { taken.withLock { $0 -= 1 } }
}
#endif
