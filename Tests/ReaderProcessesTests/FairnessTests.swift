import Synchronization
import Testing

@testable import ReaderProcesses

/// Turns as callers see them.
@Suite struct FairnessTests {
    @Test func aFloodingClientDelaysAnotherByOneDocument() async throws {
        let test = try TestPool {
            $0.maximumWaiting = 200
            $0.maximumWaitingPerClient = 150
        }
        try await test.pool.start()
        let flood = (0..<100).map { _ in Task { try await test.run("sleep 0.02", client: 1) } }
        await test.until { $0.waitingInteractive >= 99 }
        let before = test.pool.statistics.read
        _ = try await test.run("sleep 0.02", client: 2)
        // The one in work, its own, and one more whose turn it was.
        #expect(test.pool.statistics.read - before <= 3)
        #expect(test.pool.statistics.waitingInteractive >= 90)
        flood.forEach { $0.cancel() }
        await test.end()
    }

    @Test func aSenderOnTheLineGoesBeforeTheQueue() async throws {
        let test = try TestPool {
            $0.maximumWaiting = 200
            $0.maximumWaitingPerClient = 150
        }
        try await test.pool.start()
        let jobs = (0..<50).map { _ in Task { try await test.run("sleep 0.02", client: 1, isInteractive: false) } }
        await test.until { $0.waitingQueued >= 49 }
        let before = test.pool.statistics.read
        _ = try await test.run("sleep 0.02", client: 1)
        #expect(test.pool.statistics.read - before <= 2)
        jobs.forEach { $0.cancel() }
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
