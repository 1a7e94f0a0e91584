#if Server
import Foundation
import ServiceStore

/// One thread of a pool and its connection.
final class ConnectionLane {
    private let session: PostgresSession
    private let queue: CallQueue
    private let outage: Outage
    private var connection: PostgresConnection?

    init(session: PostgresSession, queue: CallQueue, outage: Outage) {
        self.session = session
        self.queue = queue
        self.outage = outage
    }

    /// Works on calls until the queue is closed.
    func run() {
        while let call = queue.next() { call.perform(self) }
        connection = nil
    }

    /// Tries until it succeeds, fails for a reason that stays, or the time is over.
    ///
    /// - Throws: ``StoreError``.
    func attempt<Value>(
        until deadline: ContinuousClock.Instant, _ body: (PostgresConnection, Attempt) throws -> Value
    ) throws -> Value {
        var attempt = Attempt()
        var pause = Duration.milliseconds(10)
        while true {
            let failure: PostgresFailure
            do {
                return try body(try currentConnection(until: deadline), attempt)
            } catch let caught as PostgresFailure {
                failure = caught
            } catch let error as StoreError {
                throw error
            } catch {
                throw StoreError(.failed, "What PostgreSQL keeps cannot be read: \(type(of: error))", cause: error)
            }
            if connection?.isLost == true || failure.endsConnection { connection = nil }
            attempt.number += 1
            attempt.mayHaveHappened = attempt.mayHaveHappened || failure.mayHaveHappened
            guard failure.isTransient, ContinuousClock.now + pause < deadline, !queue.isClosed else {
                throw failure.storeError
            }
            // Not all threads at the same moment.
            Thread.sleep(forTimeInterval: (pause * Double.random(in: 0.5...1)) / .seconds(1))
            pause = min(pause * 2, .milliseconds(500))
        }
    }

    private func currentConnection(until deadline: ContinuousClock.Instant) throws -> PostgresConnection {
        if let connection, !connection.isLost { return connection }
        if ContinuousClock.now > deadline, let failure = outage.recent { throw failure }
        do {
            let made = try session.connect()
            outage.end()
            connection = made
            return made
        } catch let failure as PostgresFailure {
            outage.note(failure)
            throw failure
        }
    }
}
#endif
