import Foundation
import Testing

@testable import ReaderProcesses

/// Cancellation, too many callers, and the end.
@Suite struct EndTests {
    @Test func aCancelledCallEndsAtOnce() async throws {
        let test = try TestPool { $0.abandonedTimeLimit = 0.1 }
        let first = try await test.run("process")
        let call = Task { try await test.run("hang") }
        await test.until { $0.running == 1 }
        call.cancel()
        await #expect(throws: CancellationError.self) { try await call.value }
        // Nobody waits for the hanging document, so its process goes.
        #expect(try await test.run("process") != first)
        #expect(test.pool.statistics.cancelled == 1)
        #expect(test.pool.statistics.crashes == 0)
        await test.end()
    }

    @Test func aShortDocumentThatNobodyWaitsForCostsNoProcess() async throws {
        let test = try TestPool { $0.abandonedTimeLimit = 30 }
        let first = try await test.run("process")
        let gate = test.gate
        let call = Task { try await test.run("await-file \(gate)") }
        await test.until { $0.running == 1 }
        call.cancel()
        await #expect(throws: CancellationError.self) { try await call.value }
        try test.open(gate)
        #expect(try await test.run("process") == first)
        await test.end()
    }

    @Test func aCancelledCallThatWaitsIsNeverRead() async throws {
        let test = try TestPool()
        let gate = test.gate
        let long = Task { try await test.run("await-file \(gate)") }
        await test.until { $0.running == 1 }
        let mark = test.folder.appendingPathComponent("mark").path
        let waiting = Task { try await test.run("write-file \(mark)") }
        await test.until { $0.waitingInteractive == 1 }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        #expect(test.pool.statistics.waitingInteractive == 0)
        try test.open(gate)
        _ = try await long.value
        #expect(try await test.run("echo next") == "next")
        #expect(!FileManager.default.fileExists(atPath: mark))
        await test.end()
    }

    @Test func aCallThatIsCancelledBeforeItBeginsIsNeverRead() async throws {
        let test = try TestPool()
        let call = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await test.run("echo hello")
        }
        call.cancel()
        await #expect(throws: CancellationError.self) { try await call.value }
        #expect(test.pool.statistics.read == 0)
        await test.end()
    }

    @Test func tooManyCallersAreTurnedAway() async throws {
        let test = try TestPool {
            $0.maximumWaiting = 3
            $0.maximumWaitingPerClient = 2
        }
        let long = Task { try await test.run("hang") }
        await test.until { $0.running == 1 }
        let waiting = [1, 1, 2].map { client in Task { try await test.run("echo", client: client) } }
        await test.until { $0.waitingInteractive == 3 }
        #expect(await test.error(of: "echo", client: 3)?.code == .busy)
        #expect(test.pool.statistics.busy == 1)
        for call in waiting + [long] { call.cancel() }
        await test.end()
    }

    @Test func whatIsReadAtTheEndIsReadToItsEnd() async throws {
        let test = try TestPool()
        let gate = test.gate
        let running = Task { try await test.run("await-file \(gate)") }
        await test.until { $0.running == 1 }
        let waiting = Task { try await test.run("echo hello") }
        let queued = Task { try await test.run("echo hello", isInteractive: false) }
        await test.until { $0.waitingInteractive == 1 && $0.waitingQueued == 1 }
        let end = Task { await test.end() }
        let error = await #expect(throws: ReadingError.self) { try await queued.value }
        #expect(error?.code == .stopping)
        try test.open(gate)
        await end.value
        #expect(try await running.value == "done")
        #expect(try await waiting.value == "hello")
        #expect(await test.error(of: "echo late")?.code == .stopping)
        #expect(test.pool.statistics.readers == 0)
    }

    @Test func whatHangsAtTheEndIsEnded() async throws {
        let test = try TestPool()
        let running = Task { try await test.run("hang") }
        await test.until { $0.running == 1 }
        await test.pool.shutdown(within: .milliseconds(100))
        let error = await #expect(throws: ReadingError.self) { try await running.value }
        #expect(error?.code == .stopping)
        #expect(test.pool.statistics.readers == 0)
    }

    @Test func aPoolThatNeverBeganEndsAtOnce() async throws {
        let test = try TestPool()
        await test.pool.shutdown(within: .seconds(60))
    }

    @Test func noProcessOutlivesThePool() async throws {
        var process: Int32 = 0
        do {
            let test = try TestPool()
            process = try #require(Int32(try await test.run("process")))
        }
        while kill(process, 0) == 0 { try await Task.sleep(for: .milliseconds(5)) }
    }
}
