import Testing

@testable import ReaderProcesses

/// A queue that can be changed within an expectation.
private final class Queue {
    private var queue: ReadingQueue

    init(limits: ReadingQueue.Limits) { queue = ReadingQueue(limits: limits) }

    var waitingCount: Int { queue.waitingCount }
    var runningCount: Int { queue.runningCount }

    func add(_ ticket: ReadingQueue.Ticket, now: ContinuousClock.Instant) -> Bool { queue.add(ticket, now: now) }
    func next(now: ContinuousClock.Instant) -> ReadingQueue.Ticket? { queue.next(now: now) }
    func remove(_ ticket: ReadingQueue.Ticket) -> Bool { queue.remove(ticket) }
    func finish(_ ticket: ReadingQueue.Ticket) { queue.finish(ticket) }
    func putBack(_ ticket: ReadingQueue.Ticket) { queue.putBack(ticket) }
}

/// Turns, shares and bounds.
@Suite struct ReadingQueueTests {
    private let start = ContinuousClock.now

    private func queue(readers: Int = 1, _ change: (inout ReadingQueue.Limits) -> Void = { _ in }) -> Queue {
        var limits = ReadingQueue.Limits()
        limits.readers = readers
        limits.waiting = 1_000
        limits.waitingPerClient = 1_000
        change(&limits)
        return Queue(limits: limits)
    }

    private func ticket(_ id: UInt64, client: Int64, isInteractive: Bool = true) -> ReadingQueue.Ticket {
        ReadingQueue.Ticket(id: id, client: client, isInteractive: isInteractive)
    }

    @Test func oneClientIsServedInOrder() {
        let queue = queue()
        for id in 1...3 { #expect(queue.add(ticket(UInt64(id), client: 1), now: start)) }
        for id in 1...3 {
            let next = queue.next(now: start)
            #expect(next?.id == UInt64(id))
            next.map { queue.finish($0) }
        }
        #expect(queue.next(now: start) == nil)
    }

    @Test func aFloodingClientIsPassedAtTheNextTurn() {
        let queue = queue()
        for id in 0..<100 { #expect(queue.add(ticket(UInt64(id), client: 1), now: start)) }
        let first = queue.next(now: start)
        #expect(first?.client == 1)
        #expect(queue.add(ticket(1_000, client: 2), now: start))
        first.map { queue.finish($0) }
        let next = [0, 1].compactMap { _ -> Int64? in
            let ticket = queue.next(now: start)
            ticket.map { queue.finish($0) }
            return ticket?.client
        }
        #expect(next.contains(2))
    }

    @Test func clientsTakeTurns() {
        let queue = queue()
        for client in Int64(1)...3 {
            for id in 0..<4 { #expect(queue.add(ticket(UInt64(client * 10) + UInt64(id), client: client), now: start)) }
        }
        var clients: [Int64] = []
        while let next = queue.next(now: start) {
            clients.append(next.client)
            queue.finish(next)
        }
        #expect(clients == [1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3])
    }

    @Test func aReaderIsKeptFreeForAnotherActiveClient() {
        let queue = queue(readers: 2)
        for id in 0..<10 { #expect(queue.add(ticket(UInt64(id), client: 1), now: start)) }
        #expect(queue.add(ticket(100, client: 2), now: start))
        let running = [queue.next(now: start), queue.next(now: start)]
        #expect(Set(running.map { $0?.client }) == [1, 2])
        running.compactMap(\.self).filter { $0.client == 2 }.forEach { queue.finish($0) }
        // Client 2 may come again.
        #expect(queue.next(now: start + .seconds(5)) == nil)
        #expect(queue.add(ticket(101, client: 2), now: start + .seconds(6)))
        #expect(queue.next(now: start + .seconds(6))?.client == 2)
        queue.finish(ticket(101, client: 2))
        // It has not for long.
        #expect(queue.next(now: start + .seconds(20))?.client == 1)
    }

    @Test func aClientAloneHasAllReaders() {
        let queue = queue(readers: 4)
        for id in 0..<10 { #expect(queue.add(ticket(UInt64(id), client: 1), now: start)) }
        for _ in 0..<4 { #expect(queue.next(now: start) != nil) }
    }

    @Test func everyClientHasAtLeastOneReader() {
        let queue = queue(readers: 2)
        for client in Int64(1)...5 { #expect(queue.add(ticket(UInt64(client), client: client), now: start)) }
        #expect(queue.next(now: start) != nil)
        #expect(queue.next(now: start) != nil)
    }

    @Test func sendersOnTheLineGoFirst() {
        let queue = queue()
        #expect(queue.add(ticket(1, client: 1, isInteractive: false), now: start))
        #expect(queue.add(ticket(2, client: 2), now: start))
        #expect(queue.next(now: start)?.id == 2)
    }

    @Test func theQueueDoesNotStarve() {
        let queue = queue()
        for id in 0..<20 { #expect(queue.add(ticket(UInt64(id), client: 1), now: start)) }
        #expect(queue.add(ticket(100, client: 2, isInteractive: false), now: start))
        var order: [Bool] = []
        for _ in 0..<10 {
            guard let next = queue.next(now: start) else { break }
            order.append(next.isInteractive)
            queue.finish(next)
        }
        #expect(order == [true, true, true, true, false, true, true, true, true, true])
    }

    @Test func theQueueLeavesAReaderForTheLine() {
        let queue = queue(readers: 2)
        for id in 0..<4 { #expect(queue.add(ticket(UInt64(id), client: 1, isInteractive: false), now: start)) }
        #expect(queue.add(ticket(100, client: 1), now: start))
        #expect(queue.next(now: start)?.id == 100)
        #expect(queue.next(now: start)?.isInteractive == false)
        queue.finish(ticket(100, client: 1))
        #expect(queue.next(now: start + .seconds(1)) == nil)
        #expect(queue.next(now: start + .seconds(11)) != nil)
    }

    @Test func boundsHold() {
        let queue = queue {
            $0.waiting = 3
            $0.waitingPerClient = 2
        }
        #expect(queue.add(ticket(1, client: 1), now: start))
        #expect(queue.add(ticket(2, client: 1, isInteractive: false), now: start))
        #expect(!queue.add(ticket(3, client: 1), now: start))
        #expect(queue.add(ticket(4, client: 2), now: start))
        #expect(!queue.add(ticket(5, client: 3), now: start))
        #expect(queue.waitingCount == 3)
    }

    @Test func whatIsTakenOutDoesNotRun() {
        let queue = queue()
        for id in 1...3 { #expect(queue.add(ticket(UInt64(id), client: 1), now: start)) }
        #expect(queue.remove(ticket(2, client: 1)))
        #expect(!queue.remove(ticket(2, client: 1)))
        #expect(queue.next(now: start)?.id == 1)
        queue.finish(ticket(1, client: 1))
        #expect(queue.next(now: start)?.id == 3)
    }

    @Test func whatIsPutBackIsNext() {
        let queue = queue()
        for client in Int64(1)...3 { #expect(queue.add(ticket(UInt64(client), client: client), now: start)) }
        #expect(queue.next(now: start)?.id == 1)
        queue.putBack(ticket(1, client: 1))
        #expect(queue.runningCount == 0)
        #expect(queue.next(now: start)?.id == 1)
    }

    @Test func manyRandomStepsLoseNothing() {
        var generator = SystemRandomNumberGenerator()
        let queue = queue(readers: 3)
        var waiting: Set<ReadingQueue.Ticket> = []
        var running: Set<ReadingQueue.Ticket> = []
        for id in 0..<5_000 {
            let now = start + .milliseconds(id)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0, 1:
                let ticket = ticket(UInt64(id), client: .random(in: 0..<5), isInteractive: .random())
                if queue.add(ticket, now: now) { waiting.insert(ticket) }
            case 2:
                if let ticket = running.randomElement() { running.remove(ticket).map { queue.finish($0) } }
            default:
                if running.count < 3, let ticket = queue.next(now: now) {
                    #expect(waiting.remove(ticket) != nil)
                    running.insert(ticket)
                }
            }
            #expect(queue.waitingCount == waiting.count)
            #expect(queue.runningCount == running.count)
        }
    }
}
