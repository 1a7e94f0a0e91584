#if Server
import ServiceStore
import Synchronization

/// Whoever wants to hear of jobs in this process.
final class ChangeSubscribers: Sendable {
    private struct State {
        var nextNumber = 0
        var continuations: [Int: AsyncStream<JobChange>.Continuation] = [:]
        var isFinished = false
    }

    private let state = Mutex(State())

    /// A new stream. One that is not read keeps the latest changes and forgets the rest: they are hints.
    func stream() -> AsyncStream<JobChange> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: JobChange.self, bufferingPolicy: .bufferingNewest(4096))
        let number = state.withLock { state -> Int? in
            if state.isFinished { return nil }
            state.nextNumber += 1
            state.continuations[state.nextNumber] = continuation
            return state.nextNumber
        }
        guard let number else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in
            self?.state.withLock { _ = $0.continuations.removeValue(forKey: number) }
        }
        return stream
    }

    func tell(_ changes: [JobChange]) {
        let continuations = state.withLock { Array($0.continuations.values) }
        for continuation in continuations {
            for change in changes { continuation.yield(change) }
        }
    }

    func finish() {
        let continuations = state.withLock { state in
            state.isFinished = true
            defer { state.continuations = [:] }
            return Array(state.continuations.values)
        }
        for continuation in continuations { continuation.finish() }
    }
}
#endif
