import Foundation
import Testing

@testable import ReaderProcesses

/// Each fault costs its document and nothing else.
@Suite struct FaultTests {
    @Test func aReaderAnswers() async throws {
        let test = try TestPool()
        let reading = try await test.pool.read(test.request("echo hello"))
        #expect(String(decoding: reading.json, as: UTF8.self) == "hello")
        #expect(reading.pageCount == 1)
        #expect(reading.startedAt <= reading.finishedAt)
        await test.end()
    }

    @Test func oneProcessReadsManyDocuments() async throws {
        let test = try TestPool()
        let first = try await test.run("process")
        for _ in 0..<20 { #expect(try await test.run("process") == first) }
        #expect(test.pool.statistics.restarts == 0)
        await test.end()
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
        await test.end()
    }

    @Test func theOtherReadersWorkOn() async throws {
        let test = try TestPool { $0.readers = 2 }
        async let long = test.run("sleep 0.5", client: 1)
        for _ in 0..<3 { #expect(await test.error(of: "segment", client: 2)?.code == .crashed) }
        #expect(try await long == "done")
        await test.end()
    }

    @Test(arguments: [true, false])
    func aHangEndsAtTheTimeLimit(isInteractive: Bool) async throws {
        let test = try TestPool {
            $0.timeLimit = isInteractive ? 0.2 : 60
            $0.queueTimeLimit = isInteractive ? 60 : 0.2
        }
        let error = await test.error(of: "hang", isInteractive: isInteractive)
        #expect(error?.code == .timedOut)
        #expect(try await test.run("echo next") == "next")
        #expect(test.pool.statistics.timeouts == 1)
        await test.end()
    }

    @Test func whatTakesTooMuchMemoryIsEnded() async throws {
        let test = try TestPool { $0.memoryLimit = 200_000_000 }
        let error = await test.error(of: "eat 4000000000")
        #expect(error?.code == .outOfMemory)
        #expect(try await test.run("echo next") == "next")
        #expect(test.pool.statistics.outOfMemory == 1)
        await test.end()
    }

    @Test func aReaderThatHasGrownIsReplaced() async throws {
        let test = try TestPool { $0.restingMemoryLimit = 100_000_000 }
        let first = try await test.run("process")
        #expect(try await test.run("eat 150000000") == "done")
        #expect(try await test.run("process") != first)
        #expect(test.pool.statistics.restarts == 1)
        await test.end()
    }

    @Test func aReaderIsReplacedAfterManyDocuments() async throws {
        let test = try TestPool { $0.documentsPerProcess = 3 }
        var processes: Set<String> = []
        for _ in 0..<9 { processes.insert(try await test.run("process")) }
        #expect(processes.count == 3)
        await test.end()
    }

    @Test func aReaderThatDiedAtRestCostsNoDocument() async throws {
        let test = try TestPool()
        let process = try #require(Int32(try await test.run("process")))
        kill(process, SIGKILL)
        while kill(process, 0) == 0, test.pool.statistics.restarts == 0 { usleep(1_000) }
        #expect(try await test.run("echo next") == "next")
        #expect(test.pool.statistics.crashes == 0)
        await test.end()
    }

    @Test func anErrorOfTheDocumentCostsNoProcess() async throws {
        let test = try TestPool()
        let first = try await test.run("process")
        #expect(
            await test.error(of: "refuse")
                == ReadingError(.document("password_protected"), "It has a password."))
        #expect(
            await test.error(of: "lack")
                == ReadingError(.engine("recognition_unavailable"), "There are no models."))
        #expect(try await test.run("process") == first)
        #expect(test.pool.statistics.refused == 1)
        await test.end()
    }

    @Test func aFileThatIsNotThereCostsNoProcess() async throws {
        let test = try TestPool()
        let first = try await test.run("process")
        for path in ["/nowhere/at/all", "/", "/dev/null"] {
            let request = ReadingRequest(path: path, task: .split, client: 1, isInteractive: true)
            let error = await #expect(throws: ReadingError.self) { try await test.pool.read(request) }
            #expect(error?.code == .document("input_output"))
        }
        #expect(try await test.run("process") == first)
        await test.end()
    }

    @Test func anAnswerHasALargestSize() async throws {
        let test = try TestPool { $0.answerBytes = 1_000_000 }
        let first = try await test.run("process")
        #expect(try await test.run("long 999996").utf8.count == 999_996)
        #expect(await test.error(of: "long 999997")?.code == .document("file_too_large"))
        #expect(try await test.run("process") == first)
        await test.end()
    }
}
