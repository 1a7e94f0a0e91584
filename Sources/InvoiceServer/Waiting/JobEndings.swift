#if Server
import Foundation
import ServiceLifecycle
import ServiceStore
import Synchronization

/// Tells whoever waits that a job has ended: one listener and one clock for all of them.
///
/// The store's hints make it quick; once a second the jobs that somebody waits for are looked at, in case a hint was
/// lost.
package final class JobEndings: Sendable {
    private struct State {
        var waiters: [UUID: [Int: AsyncStream<Void>.Continuation]] = [:]
        var nextWaiter = 0
        var work: [Task<Void, Never>] = []
    }

    private let jobs: any JobStore
    private let pollInterval: Duration
    private let state = Mutex(State())

    package init(jobs: any JobStore, pollInterval: Duration = .seconds(1)) {
        self.jobs = jobs
        self.pollInterval = pollInterval
    }

    deinit {
        for task in state.withLock({ $0.work }) { task.cancel() }
    }

    /// The job as it stands at its end, at the deadline, or when the server is told to stop, whichever is first; nil
    /// when there is none of that identifier.
    ///
    /// - Throws: `StoreError`.
    package func job(_ id: UUID, waitingUntil deadline: ContinuousClock.Instant) async throws -> Job? {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
        let waiter = add(continuation, for: id)
        defer { remove(waiter, of: id) }
        // Asked only now that no end of it can be missed.
        let job = try await jobs.job(id: id)
        guard let job, !job.isEnded else { return job }
        let timer = Task {
            try? await Task.sleep(until: deadline, clock: .continuous)
            continuation.finish()
        }
        defer { timer.cancel() }
        await withGracefulShutdownHandler {
            for await _ in stream { break }
        } onGracefulShutdown: {
            continuation.finish()
        }
        return try await jobs.job(id: id)
    }

    /// How many wait now.
    package var waiterCount: Int { state.withLock { $0.waiters.values.reduce(0) { $0 + $1.count } } }

    private func add(_ continuation: AsyncStream<Void>.Continuation, for id: UUID) -> Int {
        state.withLock { state in
            if state.work.isEmpty { state.work = [listen(to: jobs.jobChanges()), poll()] }
            state.nextWaiter += 1
            state.waiters[id, default: [:]][state.nextWaiter] = continuation
            return state.nextWaiter
        }
    }

    private func remove(_ waiter: Int, of id: UUID) {
        state.withLock { state in
            state.waiters[id]?[waiter] = nil
            if state.waiters[id]?.isEmpty == true { state.waiters[id] = nil }
        }
    }

    private func wake(_ id: UUID) {
        let waiters = state.withLock { $0.waiters[id]?.values.map { $0 } ?? [] }
        for waiter in waiters { waiter.yield() }
    }

    private func listen(to changes: AsyncStream<JobChange>) -> Task<Void, Never> {
        Task { [weak self] in
            for await change in changes {
                if case .ended(let id) = change { self?.wake(id) }
            }
        }
    }

    private func poll() -> Task<Void, Never> {
        Task { [weak self, jobs, pollInterval] in
            while !Task.isCancelled {
                try? await Task.sleep(for: pollInterval)
                for id in self?.awaited ?? [] {
                    // A database that is away now may be back in a second.
                    guard let job = try? await jobs.job(id: id) else { continue }
                    if job.isEnded { self?.wake(id) }
                }
            }
        }
    }

    private var awaited: [UUID] { state.withLock { Array($0.waiters.keys) } }
}

extension Job {
    /// Whether it has ended, one way or the other.
    var isEnded: Bool {
        switch state {
        case .waiting, .processing: false
        case .completed, .failed: true
        }
    }
}
#endif
