#if Server
import Synchronization

/// Wakes the lanes of a worker: one for each job, all of them to stop.
final class JobBell: Sendable {
    private struct Waiter {
        var continuation: CheckedContinuation<Void, Never>
        /// Whether a job is what it waits for, or only the end.
        var wantsWork: Bool
    }

    private struct State {
        var isStopped = false
        /// It rang while nobody waited for work.
        var hasRung = false
        var waiters: [Int: Waiter] = [:]
        var nextWaiter = 0
    }

    private let state = Mutex(State())

    var isStopped: Bool { state.withLock { $0.isStopped } }

    /// Wakes one lane; when none waits, the next one does not begin to.
    func ring() {
        let waiter = state.withLock { state in
            guard let number = state.waiters.first(where: { $0.value.wantsWork })?.key else {
                state.hasRung = true
                return nil as Waiter?
            }
            return state.waiters.removeValue(forKey: number)
        }
        waiter?.continuation.resume()
    }

    /// Wakes everybody for good.
    func stop() {
        let waiters = state.withLock { state in
            defer { state.waiters = [:] }
            state.isStopped = true
            return Array(state.waiters.values)
        }
        for waiter in waiters { waiter.continuation.resume() }
    }

    /// Until it rings, the time is over, the worker stops or the task is cancelled.
    func wait(upTo duration: Duration) async { await wait(wantsWork: true, upTo: duration) }

    /// Until the worker stops, the time is over or the task is cancelled.
    ///
    /// - Parameter duration: nil: however long it takes.
    func waitForStop(upTo duration: Duration? = nil) async { await wait(wantsWork: false, upTo: duration) }

    private func wait(wantsWork: Bool, upTo duration: Duration?) async {
        let number = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        let timer = duration.map { duration in
            Task {
                try? await Task.sleep(for: duration)
                wake(number)
            }
        }
        defer { timer?.cancel() }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    if state.isStopped || Task.isCancelled { return true }
                    if wantsWork, state.hasRung {
                        state.hasRung = false
                        return true
                    }
                    state.waiters[number] = Waiter(continuation: continuation, wantsWork: wantsWork)
                    return false
                }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            wake(number)
        }
    }

    private func wake(_ number: Int) {
        state.withLock { $0.waiters.removeValue(forKey: number) }?.continuation.resume()
    }
}
#endif
