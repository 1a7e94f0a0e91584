import Foundation
import Testing

@testable import ReaderProcesses

/// Processes that do not start.
@Suite struct StartTests {
    @Test func aStartTellsOfTheSandbox() async throws {
        let test = try TestPool { $0.sandbox = .bestEffort }
        let report = try await test.pool.start()
        #expect(report == SandboxReport.supported)
        await test.end()
    }

    @Test func whatAReaderLacksIsTold() async throws {
        let test = try TestPool(["fails"])
        let expected = ReadingError(.engine("library_unavailable"), "There is no library.")
        let error = await #expect(throws: ReadingError.self) { try await test.pool.start() }
        #expect(error == expected)
        #expect(await test.error(of: "echo hello") == expected)
        #expect(test.pool.statistics.failedStarts >= 1)
        await test.end()
    }

    @Test(arguments: [("exits", "code 7"), ("complains", "libsomething is missing")])
    func aProcessThatEndsAtOnceIsAnErrorOfTheEngine(start: String, text: String) async throws {
        let test = try TestPool([start])
        let error = await test.error(of: "echo hello")
        #expect(error?.code == .engine("reader_failed"))
        #expect(error?.message.contains(text) == true)
        #expect(test.pool.statistics.failedStarts >= 3)
        await test.end()
    }

    @Test func aProgramThatIsNotThereIsAnErrorOfTheEngine() async throws {
        let test = try TestPool { $0.executable = "/nowhere/crossfoot" }
        #expect(await test.error(of: "echo hello")?.code == .engine("reader_failed"))
        await test.end()
    }

    @Test func aProcessThatHangsAtItsStartIsAnErrorOfTheEngine() async throws {
        let test = try TestPool(["sleeps"]) { $0.startTimeLimit = 0.1 }
        #expect(await test.error(of: "echo hello")?.code == .engine("reader_failed"))
        await test.end()
    }

    @Test func aReaderIsNotStartedByHand() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: TestPool.program)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 64)
    }
}
