#if Server
import Foundation
import Synchronization

/// Threads that all do the same, and whose end can be awaited.
final class ThreadGroup: Sendable {
    let count: Int
    private let progress: Progress

    /// Held by the threads as well, so that they keep nothing else alive.
    private final class Progress: Sendable {
        struct State {
            var running: Int
            var waiters: [CheckedContinuation<Void, Never>] = []
        }

        let state: Mutex<State>

        init(count: Int) { state = Mutex(State(running: count)) }

        func threadEnded() {
            let waiters = state.withLock { state in
                state.running -= 1
                defer { if state.running == 0 { state.waiters = [] } }
                return state.running == 0 ? state.waiters : []
            }
            for waiter in waiters { waiter.resume() }
        }
    }

    init(count: Int, name: String, _ body: @escaping @Sendable () -> Void) {
        self.count = count
        let progress = Progress(count: count)
        self.progress = progress
        for number in 1...count {
            let thread = Thread {
                body()
                progress.threadEnded()
            }
            thread.name = "\(name)-\(number)"
            thread.stackSize = 1 << 20
            thread.start()
        }
    }

    /// Returns when the last thread has ended.
    func ended() async {
        await withCheckedContinuation { continuation in
            let isOver = progress.state.withLock { state in
                if state.running > 0 { state.waiters.append(continuation) }
                return state.running == 0
            }
            if isOver { continuation.resume() }
        }
    }
}
#endif
