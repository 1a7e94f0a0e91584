import Synchronization

/// Notes each byte that comes or goes, for the time limit of a request, and tells how much of its body has left.
package final class TransferActivity: Sendable {
    private struct State {
        var last = ContinuousClock.now
        var sentBytes = 0
        var isConnected = false
    }

    private let state = Mutex(State())
    private let totalBytes: Int
    private let onProgress: (@Sendable (UploadProgress) -> Void)?

    package init(totalBytes: Int, onProgress: (@Sendable (UploadProgress) -> Void)?) {
        self.totalBytes = totalBytes
        self.onProgress = onProgress
    }

    /// When something last moved.
    package var last: ContinuousClock.Instant { state.withLock { $0.last } }
    /// The connection was made: some of the request has left, or some of the answer has come.
    package var isConnected: Bool { state.withLock { $0.isConnected } }

    /// - Parameter count: bytes of the body that have left, from its start; 0 says that the rest may follow. A number that is
    ///   no larger than the one before is not told.
    package func sent(_ count: Int) {
        state.withLock { state in
            state.last = .now
            state.isConnected = true
            guard count > state.sentBytes else { return }
            state.sentBytes = count
            // Within the lock, so that two calls cannot change places.
            onProgress?(UploadProgress(sentBytes: min(count, totalBytes), totalBytes: totalBytes))
        }
    }

    /// Some part of the answer has come.
    package func received() {
        state.withLock { state in
            state.last = .now
            state.isConnected = true
        }
    }
}
