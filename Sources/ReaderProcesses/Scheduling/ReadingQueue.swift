/// Who is read next: turns between clients, those on the line before those of the queue.
///
/// A value without threads or clocks. Within a class, clients take turns; a client has one turn at a time however much
/// it asks for. One client, and the queue as a whole, leave readers free for others that were active lately, because a
/// document in work cannot be interrupted.
struct ReadingQueue {
    struct Ticket: Hashable {
        let id: UInt64
        let client: Int64
        let isInteractive: Bool
    }

    struct Limits: Hashable {
        /// Documents read at the same time.
        var readers = 1
        /// Most that wait in all.
        var waiting = 256
        /// Most that wait of one client.
        var waitingPerClient = 64
        /// How long a client or a class counts as active after its last request.
        var memory = Duration.seconds(10)
        /// After so many on the line in a row, one of the queue is read.
        var interactiveRun = 4
    }

    let limits: Limits
    private(set) var runningCount = 0
    private var interactive = TurnLine()
    private var queued = TurnLine()
    private var runningOfClient: [Int64: Int] = [:]
    private var runningQueued = 0
    private var lastSeen: [Int64: ContinuousClock.Instant] = [:]
    private var lastInteractive: ContinuousClock.Instant?
    private var interactiveStreak = 0
    /// When clients that were not active for long are next forgotten.
    private var nextForgetting: ContinuousClock.Instant?

    init(limits: Limits) {
        self.limits = limits
    }

    var waitingInteractive: Int { interactive.count }
    var waitingCount: Int { interactive.count + queued.count }

    /// Puts it at the end of its client's line; false: as many wait as may.
    mutating func add(_ ticket: Ticket, now: ContinuousClock.Instant) -> Bool {
        let own = interactive.count(of: ticket.client) + queued.count(of: ticket.client)
        guard waitingCount < limits.waiting, own < limits.waitingPerClient else { return false }
        lastSeen[ticket.client] = now
        if ticket.isInteractive {
            lastInteractive = now
            interactive.append(ticket)
        } else {
            queued.append(ticket)
        }
        return true
    }

    /// Takes it out again; false: it does not wait.
    mutating func remove(_ ticket: Ticket) -> Bool {
        ticket.isInteractive ? interactive.remove(ticket) : queued.remove(ticket)
    }

    /// Takes out all that wait; only those of the queue, if so asked.
    mutating func removeAll(onlyQueued: Bool) -> [Ticket] {
        let taken = queued.all + (onlyQueued ? [] : interactive.all)
        queued = TurnLine()
        if !onlyQueued { interactive = TurnLine() }
        return taken
    }

    /// The next one, counted as running until ``finish(_:)``; nil: nobody waits, or those who wait have their share.
    mutating func next(now: ContinuousClock.Instant) -> Ticket? {
        guard waitingCount > 0 else { return nil }
        let share = share(now: now)
        let queuedFirst = interactiveStreak >= limits.interactiveRun && queued.count > 0
        let ticket =
            queuedFirst
            ? nextQueued(share, now) ?? nextInteractive(share) : nextInteractive(share) ?? nextQueued(share, now)
        guard let ticket else { return nil }
        interactiveStreak = ticket.isInteractive ? interactiveStreak + 1 : 0
        runningCount += 1
        runningOfClient[ticket.client, default: 0] += 1
        if !ticket.isInteractive { runningQueued += 1 }
        return ticket
    }

    /// It runs no longer.
    mutating func finish(_ ticket: Ticket) {
        runningCount -= 1
        if !ticket.isInteractive { runningQueued -= 1 }
        let left = (runningOfClient[ticket.client] ?? 1) - 1
        runningOfClient[ticket.client] = left > 0 ? left : nil
    }

    /// It did not run after all, and is the next of its client.
    mutating func putBack(_ ticket: Ticket) {
        finish(ticket)
        if ticket.isInteractive { interactive.prepend(ticket) } else { queued.prepend(ticket) }
    }

    private mutating func nextInteractive(_ share: Int) -> Ticket? {
        let running = runningOfClient
        return interactive.next { running[$0, default: 0] < share }
    }

    private mutating func nextQueued(_ share: Int, _ now: ContinuousClock.Instant) -> Ticket? {
        let lineIsActive = lastInteractive.map { now - $0 < limits.memory } ?? false
        guard runningQueued < (lineIsActive ? max(1, limits.readers - 1) : limits.readers) else { return nil }
        let running = runningOfClient
        return queued.next { running[$0, default: 0] < share }
    }

    /// Readers that one client may have: all but one for each other active client.
    private mutating func share(now: ContinuousClock.Instant) -> Int {
        if now >= nextForgetting ?? now {
            nextForgetting = now + limits.memory / 10
            let memory = limits.memory
            let (running, interactive, queued) = (runningOfClient, interactive, queued)
            lastSeen = lastSeen.filter { client, seen in
                now - seen < memory || running[client] != nil || interactive.count(of: client) > 0
                    || queued.count(of: client) > 0
            }
        }
        return max(1, limits.readers - max(0, lastSeen.count - 1))
    }
}
