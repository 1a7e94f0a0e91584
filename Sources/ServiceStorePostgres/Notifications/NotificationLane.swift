#if Server
import Foundation
import ServiceStore
import Synchronization

/// Tells of jobs between processes, by LISTEN and NOTIFY on a connection and thread of its own.
///
/// Changes are told after their transaction and not within it: a transaction that notifies holds a lock of the whole
/// database while it is committed, so that enqueueing would wait in line. What is lost when a process ends in between is a
/// hint. Whoever listens in the same process hears at once.
final class NotificationLane: Sendable {
    private struct State {
        var outgoing: [JobChange] = []
        var isClosed = false
    }

    /// What the thread shares with the outside; the thread keeps nothing else alive.
    private final class Mailbox: Sendable {
        let state = Mutex(State())
        let subscribers = ChangeSubscribers()
        let pipe: WakeUpPipe

        init() throws { pipe = try WakeUpPipe() }

        var isClosed: Bool { state.withLock { $0.isClosed } }

        func takeOutgoing() -> [JobChange] {
            state.withLock { state in
                defer { state.outgoing = [] }
                return state.outgoing
            }
        }

        func close() {
            state.withLock { $0.isClosed = true }
            pipe.wake()
        }
    }

    private let mailbox: Mailbox
    private let thread: ThreadGroup

    init(session: PostgresSession) throws {
        let mailbox = try Mailbox()
        self.mailbox = mailbox
        thread = ThreadGroup(count: 1, name: "postgres-notify") { Self.run(session, mailbox) }
    }

    deinit { mailbox.close() }

    /// Tells everybody.
    func send(_ change: JobChange) {
        mailbox.subscribers.tell([change])
        mailbox.state.withLock { state in
            // While the database is away, hints are of no use to anybody there.
            if state.outgoing.count < 10_000 { state.outgoing.append(change) }
        }
        mailbox.pipe.wake()
    }

    func changes() -> AsyncStream<JobChange> { mailbox.subscribers.stream() }

    /// Tells what is left to tell, and ends all streams.
    func close() async {
        mailbox.close()
        await thread.ended()
        mailbox.subscribers.finish()
    }

    // MARK: - The thread

    private static func run(_ session: PostgresSession, _ mailbox: Mailbox) {
        var pause: Int32 = 50
        var isFirst = true
        while !mailbox.isClosed {
            do {
                let connection = try session.connect()
                let channel = try listen(connection)
                pause = 50
                // Whatever happened meanwhile was not heard.
                if !isFirst { mailbox.subscribers.tell([.available]) }
                isFirst = false
                try exchange(connection, channel, mailbox)
            } catch {
                if mailbox.isClosed { return }
                mailbox.pipe.wait(or: nil, milliseconds: pause)
                pause = min(pause * 2, 2000)
            }
        }
    }

    /// Each schema has a channel of its own: channels belong to the database.
    private static func listen(_ connection: PostgresConnection) throws -> String {
        var found = try connection.run(
            "SELECT 'crossfoot_' || oid::text FROM pg_namespace WHERE nspname = current_schema()"
        ).first
        let channel = try found?.next(String.self) ?? "crossfoot"
        try connection.runScript("LISTEN \(connection.quotedIdentifier(channel))")
        return channel
    }

    private static func exchange(
        _ connection: PostgresConnection, _ channel: String, _ mailbox: Mailbox
    ) throws {
        while true {
            for text in ChangePayload.encode(mailbox.takeOutgoing()) {
                _ = try connection.run("SELECT pg_notify($1, $2)", [.text(channel), .text(text)])
            }
            let heard = try connection.takeNotifications().flatMap { ChangePayload.decode($0) }
            if !heard.isEmpty { mailbox.subscribers.tell(heard) }
            let (isClosed, isIdle) = mailbox.state.withLock { ($0.isClosed, $0.outgoing.isEmpty) }
            if isClosed && isIdle { return }
            if isIdle { mailbox.pipe.wait(or: connection.socket, milliseconds: -1) }
        }
    }
}
#endif
