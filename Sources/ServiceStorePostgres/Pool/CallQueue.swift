#if Server
import Dispatch
import ServiceStore
import Synchronization

/// One call that waits for a thread with a connection.
final class PendingCall: Sendable {
    let id: UInt64
    /// Set when nobody waits for the outcome any more.
    let isCancelled = Atomic(false)
    private let perform: @Sendable (ConnectionLane, PendingCall) -> Void
    private let reject: @Sendable (any Error) -> Void

    init(
        id: UInt64, perform: @escaping @Sendable (ConnectionLane, PendingCall) -> Void,
        reject: @escaping @Sendable (any Error) -> Void
    ) {
        self.id = id
        self.perform = perform
        self.reject = reject
    }

    func perform(on lane: ConnectionLane) { perform(lane, self) }

    func reject(_ error: any Error) { reject(error) }
}

/// The calls that wait for the threads of a pool, first come, first served.
final class CallQueue: Sendable {
    private struct State {
        /// Those from `head` on are still to come; a nil was cancelled.
        var calls: [PendingCall?] = []
        var head = 0
        var isClosed = false
    }

    private let state = Mutex(State())
    /// One for each call that was added, and one for each thread when the queue is closed.
    private let signals = DispatchSemaphore(value: 0)
    private let counter = Atomic<UInt64>(0)

    var isClosed: Bool { state.withLock { $0.isClosed } }

    func nextIdentifier() -> UInt64 { counter.add(1, ordering: .relaxed).newValue }

    /// - Returns: false when the queue is closed.
    func add(_ call: PendingCall) -> Bool {
        let isAdded = state.withLock { state in
            if state.isClosed { return false }
            state.calls.append(call)
            return true
        }
        if isAdded { signals.signal() }
        return isAdded
    }

    /// Takes a call out that has not begun.
    ///
    /// - Returns: nil when it has begun or is unknown.
    func remove(_ id: UInt64) -> PendingCall? {
        state.withLock { state in
            guard let index = state.calls.indices.first(where: { state.calls[$0]?.id == id }) else { return nil }
            defer { state.calls[index] = nil }
            return state.calls[index]
        }
    }

    /// Waits for the next call.
    ///
    /// - Returns: nil when the queue is closed.
    func next() -> PendingCall? {
        while true {
            signals.wait()
            let (call, isClosed) = state.withLock { state -> (PendingCall?, Bool) in
                while state.head < state.calls.count {
                    let call = state.calls[state.head]
                    state.calls[state.head] = nil
                    state.head += 1
                    if state.head > 64, state.head * 2 > state.calls.count {
                        state.calls.removeFirst(state.head)
                        state.head = 0
                    }
                    if let call { return (call, false) }
                }
                return (nil, state.isClosed)
            }
            if call != nil || isClosed { return call }
        }
    }

    /// Takes no more calls.
    ///
    /// - Parameter threadCount: How many threads wait in ``next()`` or will.
    /// - Returns: calls that have not begun.
    func close(threadCount: Int) -> [PendingCall] {
        let left = state.withLock { state -> [PendingCall]? in
            if state.isClosed { return nil }
            state.isClosed = true
            defer { state.calls = [] }
            return state.calls.compactMap { $0 }
        }
        guard let left else { return [] }
        for _ in 0..<threadCount { signals.signal() }
        return left
    }
}
#endif
