#if Server
import Synchronization

/// Lets one task of this process at a time work under a name, in the order in which they came.
///
/// A thousand identical requests then ask the database one after the other, and all but the first find the answer.
package final class NamedTurns<Name: Hashable & Sendable>: Sendable {
    private struct Waiter {
        var id: Int
        var continuation: CheckedContinuation<Bool, Never>
    }

    private struct State {
        /// Names that have their turn, with those who wait for it.
        var taken: [Name: [Waiter]] = [:]
        var nextID = 0
    }

    private let state = Mutex(State())

    package init() {}

    /// Runs `body` when nobody else has the name.
    ///
    /// - Returns: nil when the turn did not come in time; then `body` was not run.
    /// - Throws: what `body` throws.
    package func withTurn<Value>(
        _ name: Name, until deadline: ContinuousClock.Instant, _ body: () async throws -> Value
    ) async throws -> Value? {
        guard await take(name, until: deadline) else { return nil }
        defer { leave(name) }
        return try await body()
    }

    private func take(_ name: Name, until deadline: ContinuousClock.Instant) async -> Bool {
        let id: Int? = state.withLock { state in
            if state.taken[name] == nil {
                state.taken[name] = []
                return nil
            }
            state.nextID += 1
            return state.nextID
        }
        guard let id else { return true }
        let timer = Task {
            try? await Task.sleep(until: deadline, clock: .continuous)
            withdraw(id, from: name)
        }
        defer { timer.cancel() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let answer: Bool? = state.withLock { state in
                    guard state.taken[name] != nil else {
                        // Free by now.
                        state.taken[name] = []
                        return true
                    }
                    // From here on the timer and the canceller find the waiter in the row.
                    if Task.isCancelled || ContinuousClock.now >= deadline { return false }
                    state.taken[name]?.append(Waiter(id: id, continuation: continuation))
                    return nil
                }
                if let answer { continuation.resume(returning: answer) }
            }
        } onCancel: {
            withdraw(id, from: name)
        }
    }

    private func leave(_ name: Name) {
        let next: Waiter? = state.withLock { state in
            guard var row = state.taken[name], !row.isEmpty else {
                state.taken[name] = nil
                return nil
            }
            let next = row.removeFirst()
            state.taken[name] = row
            return next
        }
        next?.continuation.resume(returning: true)
    }

    private func withdraw(_ id: Int, from name: Name) {
        let waiter: Waiter? = state.withLock { state in
            guard let index = state.taken[name]?.firstIndex(where: { $0.id == id }) else { return nil }
            return state.taken[name]?.remove(at: index)
        }
        waiter?.continuation.resume(returning: false)
    }
}
#endif
