/// Waiting tickets of one class: a line for each client, and the order of the clients' turns.
struct TurnLine {
    private(set) var count = 0
    private var turns: [Int64] = []
    private var lines: [Int64: [ReadingQueue.Ticket]] = [:]

    var all: [ReadingQueue.Ticket] { turns.flatMap { lines[$0] ?? [] } }

    func count(of client: Int64) -> Int { lines[client]?.count ?? 0 }

    mutating func append(_ ticket: ReadingQueue.Ticket) {
        if lines[ticket.client] == nil { turns.append(ticket.client) }
        lines[ticket.client, default: []].append(ticket)
        count += 1
    }

    /// Before all others.
    mutating func prepend(_ ticket: ReadingQueue.Ticket) {
        turns.removeAll { $0 == ticket.client }
        turns.insert(ticket.client, at: 0)
        lines[ticket.client, default: []].insert(ticket, at: 0)
        count += 1
    }

    /// False: it is not there.
    mutating func remove(_ ticket: ReadingQueue.Ticket) -> Bool {
        guard let index = lines[ticket.client]?.firstIndex(of: ticket) else { return false }
        take(ticket.client, at: index)
        if lines[ticket.client] == nil { turns.removeAll { $0 == ticket.client } }
        return true
    }

    /// The oldest ticket of the client whose turn it is, among those that may have one.
    mutating func next(where isAllowed: (Int64) -> Bool) -> ReadingQueue.Ticket? {
        guard let turn = turns.firstIndex(where: isAllowed) else { return nil }
        let client = turns.remove(at: turn)
        let ticket = take(client, at: 0)
        if lines[client] != nil { turns.append(client) }
        return ticket
    }

    @discardableResult
    private mutating func take(_ client: Int64, at index: Int) -> ReadingQueue.Ticket? {
        guard var line = lines.removeValue(forKey: client), line.indices.contains(index) else { return nil }
        let ticket = line.remove(at: index)
        if !line.isEmpty { lines[client] = line }
        count -= 1
        return ticket
    }
}
