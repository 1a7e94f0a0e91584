import ServiceStore
import Synchronization

/// Gives every change to everybody who listens in this process.
final class JobChangeBroadcast: Sendable {
    /// Changes that wait for a slow listener; the oldest are dropped beyond that.
    private static let backlog = 1_024

    private struct State {
        var listeners: [Int: AsyncStream<JobChange>.Continuation] = [:]
        var nextListener = 0
        var isFinished = false
    }

    private let state = Mutex(State())

    var hasListeners: Bool { state.withLock { !$0.listeners.isEmpty } }

    func stream() -> AsyncStream<JobChange> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: JobChange.self, bufferingPolicy: .bufferingNewest(Self.backlog))
        let listener: Int? = state.withLock { state in
            guard !state.isFinished else { return nil }
            state.nextListener += 1
            state.listeners[state.nextListener] = continuation
            return state.nextListener
        }
        guard let listener else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.listeners.removeValue(forKey: listener) }
        }
        return stream
    }

    func send(_ changes: [JobChange]) {
        if changes.isEmpty { return }
        let listeners = state.withLock { Array($0.listeners.values) }
        for listener in listeners {
            for change in changes { listener.yield(change) }
        }
    }

    /// Ends every stream, and those that are asked for later.
    func finish() {
        let listeners = state.withLock { state in
            state.isFinished = true
            return Array(state.listeners.values)
        }
        for listener in listeners { listener.finish() }
    }
}
