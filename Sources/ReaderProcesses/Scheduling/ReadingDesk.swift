import Foundation

/// Where callers wait for readers, and readers for documents. Knows nothing of processes.
final class ReadingDesk: Sendable {
    /// A document for a reader.
    struct Assignment {
        let ticket: ReadingQueue.Ticket
        let request: ReadingRequest
    }

    /// What a reader does next.
    enum Order {
        case read(Assignment)
        /// Nothing for now.
        case rest
        case stop
    }

    enum Phase: Int, Comparable {
        case open
        /// Nothing new is taken; senders on the line are still served.
        case draining
        /// Everything ends now.
        case ending

        static func < (left: Phase, right: Phase) -> Bool { left.rawValue < right.rawValue }
    }

    private struct Caller {
        let ticket: ReadingQueue.Ticket
        let request: ReadingRequest
        let continuation: CheckedContinuation<Reading, any Error>
        var isRunning = false
    }

    private struct State {
        var queue: ReadingQueue
        var callers: [UInt64: Caller] = [:]
        var phase = Phase.open
        var health = ReaderHealth()
        var statistics = ReaderStatistics()
        var lanes = 0
        var endWaiters: [CheckedContinuation<Void, Never>] = []
        var nextID: UInt64 = 0
    }

    private let state: Monitor<State>
    private let clock = ContinuousClock()

    init(limits: ReadingQueue.Limits) {
        state = Monitor(State(queue: ReadingQueue(limits: limits)))
    }

    static let stopping = ReadingError(.stopping, "The readers are being stopped.")

    // MARK: Callers

    func read(_ request: ReadingRequest) async throws -> Reading {
        let ticket = state.withLock { state in
            state.nextID += 1
            return ReadingQueue.Ticket(
                id: state.nextID, client: request.client, isInteractive: request.isInteractive)
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let caller = Caller(ticket: ticket, request: request, continuation: continuation)
                // The cancellation handler, if it has run already, has found nothing.
                if let refusal = Task.isCancelled ? CancellationError() : add(caller) {
                    continuation.resume(throwing: refusal)
                }
            }
        } onCancel: {
            cancel(ticket)
        }
    }

    private func add(_ caller: Caller) -> (any Error)? {
        state.change { state in
            guard state.phase == .open else { return Self.stopping }
            if let failure = state.health.failure { return failure }
            // Looked at under the lock that a cancellation needs, too.
            if Task.isCancelled { return CancellationError() }
            guard state.queue.add(caller.ticket, now: clock.now) else {
                state.statistics.busy += 1
                return ReadingError(.busy, "Too many documents are waiting. Please try again in a moment.")
            }
            state.callers[caller.ticket.id] = caller
            return nil
        }
    }

    private func cancel(_ ticket: ReadingQueue.Ticket) {
        let caller = state.change { state -> Caller? in
            guard let caller = state.callers.removeValue(forKey: ticket.id) else { return nil }
            if !caller.isRunning { _ = state.queue.remove(ticket) }
            state.statistics.cancelled += 1
            return caller
        }
        caller?.continuation.resume(throwing: CancellationError())
    }

    // MARK: Readers

    /// The next document for a free reader; waits for it at most a second.
    func next() -> Order {
        state.wait(atMost: 1) { state -> Order? in
            if state.phase == .ending { return .stop }
            guard let ticket = state.queue.next(now: clock.now) else {
                return state.phase == .draining && state.queue.waitingCount == 0 ? .stop : nil
            }
            guard let caller = state.callers[ticket.id] else {
                state.queue.finish(ticket)
                return nil
            }
            state.callers[ticket.id]?.isRunning = true
            return .read(Assignment(ticket: ticket, request: caller.request))
        } ?? .rest
    }

    /// Whether nobody waits for it any more.
    func isAbandoned(_ assignment: Assignment) -> Bool {
        state.withLock { $0.callers[assignment.ticket.id] == nil }
    }

    var isEnding: Bool { state.withLock { $0.phase == .ending } }

    /// Whether there is nothing to read and will be nothing.
    var isFinished: Bool {
        state.withLock { $0.phase == .ending || $0.phase == .draining && $0.queue.waitingCount == 0 }
    }

    /// Puts a document that its reader did not begin back to where it was.
    func giveBack(_ assignment: Assignment) {
        state.change { state in
            state.queue.putBack(assignment.ticket)
            state.callers[assignment.ticket.id]?.isRunning = false
            if state.callers[assignment.ticket.id] == nil { _ = state.queue.remove(assignment.ticket) }
        }
    }

    func deliver(_ result: Result<Reading, ReadingError>, for assignment: Assignment) {
        let caller = state.change { state -> Caller? in
            state.queue.finish(assignment.ticket)
            let caller = state.callers.removeValue(forKey: assignment.ticket.id)
            state.statistics.count(result, isAwaited: caller != nil)
            return caller
        }
        switch result {
        case .success(let reading): caller?.continuation.resume(returning: reading)
        case .failure(let error): caller?.continuation.resume(throwing: error)
        }
    }

    // MARK: Health

    func laneStarted() { state.withLock { $0.lanes += 1 } }

    func laneEnded() {
        let waiters = state.change { state -> [CheckedContinuation<Void, Never>] in
            state.lanes -= 1
            guard state.lanes == 0 else { return [] }
            defer { state.endWaiters = [] }
            return state.endWaiters
        }
        waiters.forEach { $0.resume() }
    }

    func readerStarted(_ report: SandboxReport, isReplacement: Bool) {
        let waiters = state.change { state in
            if isReplacement { state.statistics.restarts += 1 }
            return state.health.started(report)
        }
        waiters.forEach { $0.resume(returning: report) }
    }

    func readerEnded() { state.change { $0.health.ended() } }

    /// Fails all who wait where no reader is alive and it is clear that none will be soon.
    func startFailed(_ error: ReadingError, isFinal: Bool) {
        let (waiters, callers) = state.change { state in
            state.statistics.failedStarts += 1
            let waiters = state.health.failed(error, isFinal: isFinal)
            return (waiters, state.health.failure == nil ? [] : Self.takeWaiting(&state, onlyQueued: false))
        }
        waiters.forEach { $0.resume(throwing: error) }
        callers.forEach { $0.continuation.resume(throwing: error) }
    }

    /// Sleeps so long, or until everything ends.
    func pause(_ seconds: Double) {
        _ = state.wait(atMost: seconds) { $0.phase == .open ? nil : true }
    }

    /// Waits for the first reader, or for the first failure to start one.
    func firstReport() async throws -> SandboxReport {
        try await withCheckedThrowingContinuation { continuation in
            state.withLock { $0.health.await(continuation) }.map { continuation.resume(with: $0) }
        }
    }

    // MARK: The end

    /// From now on nothing is taken; what waits of the queue goes back at once.
    func drain() {
        let callers = state.change { state in
            state.phase = max(state.phase, .draining)
            return Self.takeWaiting(&state, onlyQueued: true)
        }
        callers.forEach { $0.continuation.resume(throwing: Self.stopping) }
    }

    /// All callers get their answer now, and readers end what they do.
    func end() {
        let (callers, waiters) = state.change { state in
            state.phase = .ending
            _ = state.queue.removeAll(onlyQueued: false)
            defer { state.callers = [:] }
            return (Array(state.callers.values), state.health.takeWaiters())
        }
        waiters.forEach { $0.resume(throwing: Self.stopping) }
        callers.forEach { $0.continuation.resume(throwing: Self.stopping) }
    }

    func allLanesEnded() async {
        await withCheckedContinuation { continuation in
            let isOver = state.withLock { state in
                if state.lanes > 0 { state.endWaiters.append(continuation) }
                return state.lanes == 0
            }
            if isOver { continuation.resume() }
        }
    }

    var statistics: ReaderStatistics {
        state.withLock { state in
            var statistics = state.statistics
            statistics.readers = state.health.alive
            statistics.running = state.queue.runningCount
            statistics.waitingInteractive = state.queue.waitingInteractive
            statistics.waitingQueued = state.queue.waitingCount - state.queue.waitingInteractive
            return statistics
        }
    }

    private static func takeWaiting(_ state: inout State, onlyQueued: Bool) -> [Caller] {
        state.queue.removeAll(onlyQueued: onlyQueued).compactMap { state.callers.removeValue(forKey: $0.id) }
    }
}
