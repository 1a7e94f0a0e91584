#if Server
import Synchronization

/// Counts the documents that are being read or wait for it, and turns away those that are too many.
package final class ReadAdmission: Sendable {
    private let limit: Int
    private let admitted = Mutex(0)

    /// - Parameter limit: documents inside at the same time, at least 1.
    package init(limit: Int) { self.limit = max(1, limit) }

    /// Seconds after which another try may succeed.
    private static let retryAfter = 2

    /// Refuses early, before a body is received, while all places are taken.
    ///
    /// - Throws: ``ServerError`` with status 429.
    package func check() throws {
        guard admitted.withLock({ $0 < limit }) else { throw ServerError.busy(retryAfter: Self.retryAfter) }
    }

    /// Runs `body` in a place of its own.
    ///
    /// - Throws: ``ServerError`` with status 429, or what `body` throws.
    package func withPlace<Result: Sendable>(_ body: () async throws -> Result) async throws -> Result {
        let isAdmitted = admitted.withLock { count in
            guard count < limit else { return false }
            count += 1
            return true
        }
        guard isAdmitted else { throw ServerError.busy(retryAfter: Self.retryAfter) }
        defer { admitted.withLock { $0 -= 1 } }
        return try await body()
    }
}
#endif
