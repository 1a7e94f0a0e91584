import Foundation
import Testing

@testable import ReaderProcesses

/// Each fault costs its document and nothing else.
@Suite struct FaultTests {
    @Test func aReaderAnswers() async throws {
        let test = try TestPool()
        #expect(try await test.run("echo hello") == "hello")
        await test.pool.shutdown(within: .seconds(5))
    }

    @Test(arguments: ["trap", "segment", "abort", "exit", "half", "garbage", "huge"])
    func aCrashCostsOneDocument(fault: String) async throws {
        let test = try TestPool()
        let before = try await test.run("process")
        let error = await test.error(of: fault)
        #expect(error?.code == .crashed)
        let after = try await test.run("process")
        #expect(before != after)
        #expect(test.pool.statistics.crashes == 1)
        #expect(test.pool.statistics.restarts == 1)
        #expect(test.pool.statistics.read == 2)
        await test.pool.shutdown(within: .seconds(5))
    }
}
