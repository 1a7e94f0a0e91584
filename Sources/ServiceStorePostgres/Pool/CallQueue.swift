#if Server
import Dispatch
import ServiceStore
import Synchronization

/// One call that waits for a thread with a connection.
struct PendingCall: Sendable {
    var perform: @Sendable (ConnectionLane) -> Void
    var reject: @Sendable (StoreError) -> Void
}

/// The calls that wait for the threads of a pool, first come, first served.
final class CallQueue: Sendable {
    private struct State {
        /// Those from `head` on are still to come; the others are nil.
        var calls: [PendingCall?] = []
        var head = 0
        var isClosed = false
    }

    private let state = Mutex(State())
    /// One for each call that was added, and one for each thread when the queue is closed.
    private let signals = DispatchSemaphore(value: 0)

    var isClosed: Bool { state.withLock { $0.isClosed } }

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
