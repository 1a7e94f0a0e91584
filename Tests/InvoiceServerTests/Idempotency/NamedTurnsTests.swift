#if Server
import InvoiceServer
import Testing

@Suite struct NamedTurnsTests {
    @Test("One at a time under a name, all at once under many")
    func turns() async throws {
        let turns = NamedTurns<Int>()
        let crowd = Crowd()
        let tasks = (0..<200).map { task in
            Task {
                try await turns.withTurn(task % 4, until: .now + .seconds(30)) {
                    await crowd.enter(task % 4)
                    await Task.yield()
                    await crowd.leave(task % 4)
                }
            }
        }
        for task in tasks { #expect(try await task.value != nil) }
        #expect(await crowd.most == 1)
    }

    @Test("Whoever waits too long, or is cancelled, gets no turn and is in nobody's way", arguments: [true, false])
    func leaving(isCancelled: Bool) async throws {
        let turns = NamedTurns<Int>()
        let gate = Gate()
        let first = Task { try await turns.withTurn(1, until: .now + .seconds(30)) { await gate.pass() } }
        await gate.waitForArrivals(1)
        let second = Task {
            try await turns.withTurn(1, until: .now + .milliseconds(isCancelled ? 30_000 : 50)) { true }
        }
        try await Task.sleep(for: .milliseconds(20))
        if isCancelled { second.cancel() }
        #expect(try await second.value == nil)
        let late = Task { try await turns.withTurn(1, until: .now + .seconds(30)) { true } }
        await gate.open()
        #expect(try await first.value != nil)
        #expect(try await late.value == true)
        #expect(try await turns.withTurn(1, until: .now) { true } == true)
    }

    @Test("An error frees the name")
    func failure() async throws {
        struct Failure: Error {}
        let turns = NamedTurns<Int>()
        await #expect(throws: Failure.self) {
            try await turns.withTurn(1, until: .now) { throw Failure() }
        }
        #expect(try await turns.withTurn(1, until: .now) { true } == true)
    }
}

/// Counts who is inside under each name.
private actor Crowd {
    private var inside: [Int: Int] = [:]
    private(set) var most = 0

    func enter(_ name: Int) {
        inside[name, default: 0] += 1
        most = max(most, inside[name, default: 0])
    }

    func leave(_ name: Int) { inside[name, default: 0] -= 1 }
}
#endif
