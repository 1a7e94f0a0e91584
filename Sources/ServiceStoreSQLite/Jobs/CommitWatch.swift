#if Server
import Foundation
import GRDB
import ServiceStore
import Synchronization

/// Notices what other processes committed to the file, and tells the listeners of this one.
///
/// Compares `PRAGMA data_version`, which changes when another connection commits
/// (https://www.sqlite.org/pragma.html#pragma_data_version): some microseconds a look, on a queue of its own, and only
/// while somebody listens. Asked on the connection that writes, so that commits of this process do not show.
final class CommitWatch: Sendable {
    private struct State {
        var timer: (any DispatchSourceTimer)?
        var isStopped = false
    }

    private let pool: DatabasePool
    private let broadcast: JobChangeBroadcast
    private let interval: TimeInterval
    private let now: @Sendable () -> Date
    private let queue = DispatchQueue(label: "crossfoot.sqlite.watch", qos: .utility)
    private let state = Mutex(State())
    /// The last commit that was seen, -1 for none, and the end of the last job that was told of.
    private let seen = Mutex<(version: Int, endedAt: Int64)>((-1, 0))

    init(
        pool: DatabasePool, broadcast: JobChangeBroadcast, interval: TimeInterval, now: @escaping @Sendable () -> Date
    ) {
        self.pool = pool
        self.broadcast = broadcast
        self.interval = interval
        self.now = now
    }

    deinit { stop() }

    /// Looks until nobody listens any more.
    func start() {
        state.withLock { state in
            guard !state.isStopped, state.timer == nil else { return }
            // What ends from here on is told, also when it is committed before the first look.
            seen.withLock { [now] in $0 = (-1, Timestamp.microseconds(now())) }
            let timer = DispatchSource.makeTimerSource(queue: queue)
            timer.schedule(deadline: .now(), repeating: interval, leeway: .milliseconds(5))
            timer.setEventHandler { [weak self] in self?.look() }
            timer.resume()
            state.timer = timer
        }
    }

    func stop() {
        state.withLock { state in
            state.isStopped = true
            state.timer?.cancel()
            state.timer = nil
        }
    }

    private func look() {
        state.withLock { state in
            guard !broadcast.hasListeners else { return }
            state.timer?.cancel()
            state.timer = nil
        }
        // The database may be closed or out of order: whoever listens asks now and then anyway.
        guard let changes = try? pool.writeWithoutTransaction(changes), !changes.isEmpty else { return }
        broadcast.send(changes)
    }

    private func changes(in database: Database) throws -> [JobChange] {
        let version = try database.row("PRAGMA data_version", [])?[0] as Int? ?? 0
        let last = seen.withLock { $0 }
        guard version != last.version else { return [] }
        let ended = try database.rows(
            "SELECT id, ended_at FROM job WHERE ended_at > ? ORDER BY ended_at", [last.endedAt])
        seen.withLock { $0 = (version, ended.last?["ended_at"] ?? last.endedAt) }
        let isAvailable = try database.row("SELECT 1 FROM job WHERE state = 'waiting' LIMIT 1", []) != nil
        return ended.map { .ended($0["id"]) } + (isAvailable ? [.available] : [])
    }
}
#endif
