import Testing

@testable import ReaderProcesses

/// Turns as callers see them.
@Suite struct FairnessTests {
    @Test func aFloodingClientDelaysAnotherByOneDocument() async throws {
        let test = try TestPool {
            $0.maximumWaiting = 200
            $0.maximumWaitingPerClient = 150
        }
        let gate = test.gate
        let first = Task { try await test.run("await-file \(gate)", client: 3) }
        await test.until { $0.running == 1 }
        let flood = (0..<100).map { _ in Task { try await test.run("sleep 0.02", client: 1) } }
        await test.until { $0.waitingInteractive == 100 }
        let other = Task { try await test.run("number", client: 2) }
        await test.until { $0.waitingInteractive == 101 }
        try test.open(gate)
        // After the one in work and one whose turn it was.
        #expect(try await other.value == "3")
        for call in flood + [first] { call.cancel() }
        await test.end()
    }

    @Test func aSenderOnTheLineGoesBeforeTheQueue() async throws {
        let test = try TestPool()
        let gate = test.gate
        let first = Task { try await test.run("await-file \(gate)", client: 3) }
        await test.until { $0.running == 1 }
        let jobs = (0..<50).map { _ in Task { try await test.run("sleep 0.02", client: 1, isInteractive: false) } }
        await test.until { $0.waitingQueued == 50 }
        let other = Task { try await test.run("number", client: 1) }
        await test.until { $0.waitingInteractive == 1 }
        try test.open(gate)
        #expect(try await other.value == "2")
        for call in jobs + [first] { call.cancel() }
        await test.end()
    }

    @Test func manyCallersOfManyClientsAllGetTheirOwnAnswer() async throws {
        let test = try TestPool {
            $0.readers = 3
            $0.maximumWaiting = 1_000
            $0.maximumWaitingPerClient = 1_000
            $0.documentsPerProcess = 40
        }
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for number in 0..<300 {
                group.addTask {
                    try await test.run("echo \(number)", client: Int64(number % 7), isInteractive: number % 3 > 0)
                        == "\(number)"
                }
            }
            for try await isRight in group { #expect(isRight) }
        }
        #expect(test.pool.statistics.read == 300)
        await test.end()
    }
}
