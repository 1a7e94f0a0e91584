#if Server
import Foundation
import ServiceStore
import Synchronization

/// Which try of a call this is.
struct Attempt: Sendable {
    /// From 1.
    var number = 1
    /// Whether an earlier attempt may have been committed although its outcome was never heard.
    var mayHaveHappened = false
}

/// Connections with a thread each, since libpq makes its caller wait.
///
/// A call waits for the next free thread, and there goes on trying, for as long as the settings say, when the connection
/// breaks or two transactions collide. So what a call does has to be right when it is done again: the closure is told
/// whether an earlier attempt may have been committed.
final class ConnectionPool: Sendable {
    private let queue = CallQueue()
    private let outage = Outage()
    private let patience: TimeInterval
    private let threads: ThreadGroup

    /// - Parameter count: Connections; each is made when it is first needed.
    init(session: PostgresSession, count: Int, name: String) {
        patience = session.settings.patience
        let (queue, outage) = (queue, outage)
        threads = ThreadGroup(count: max(1, count), name: name) {
            ConnectionLane(session: session, queue: queue, outage: outage).run()
        }
    }

    deinit {
        for call in queue.close(threadCount: threads.count) { call.reject(Self.closed) }
    }

    /// Runs `body` on a thread of the pool, with its connection.
    ///
    /// A task that is cancelled gets its outcome nevertheless: it may be giving a job back because it was.
    ///
    /// - Parameter patience: How long to go on trying, in seconds; nil: as the settings say.
    /// - Throws: ``StoreError``.
    func run<Value: Sendable>(
        patience: TimeInterval? = nil,
        _ body: @escaping @Sendable (PostgresConnection, Attempt) throws -> Value
    ) async throws -> Value {
        let deadline = ContinuousClock.now + .seconds(patience ?? self.patience)
        return try await withCheckedThrowingContinuation { continuation in
            let call = PendingCall { lane in
                continuation.resume(with: Result { try lane.attempt(until: deadline, body) })
            } reject: {
                continuation.resume(throwing: $0)
            }
            if !queue.add(call) { call.reject(Self.closed) }
        }
    }

    /// Ends what has begun, refuses the rest, and closes the connections.
    func close() async {
        for call in queue.close(threadCount: threads.count) { call.reject(Self.closed) }
        await threads.ended()
    }

    private static let closed = StoreError(.unavailable, "The connections to PostgreSQL are closed")
}

/// When a connection last could not be made: so that calls which have waited long enough fail at once.
final class Outage: Sendable {
    private let latest = Mutex<(at: ContinuousClock.Instant, failure: PostgresFailure)?>(nil)

    func note(_ failure: PostgresFailure) { latest.withLock { $0 = (.now, failure) } }

    func end() { latest.withLock { $0 = nil } }

    /// The failure of less than a second ago.
    var recent: PostgresFailure? {
        latest.withLock { latest in latest.flatMap { .now - $0.at < .seconds(1) ? $0.failure : nil } }
    }
}
#endif
