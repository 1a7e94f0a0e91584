import Foundation
import Testing

@testable import ReaderProcesses

/// What a reader cannot do, each tried from within one.
@Suite(.enabled(if: SandboxReport.supported.isComplete, "This kernel has not all of the sandbox."))
struct SandboxTests {
    private func sandboxed(scratch: String? = nil) throws -> TestPool {
        try TestPool {
            $0.sandbox = .require
            $0.scratchDirectory = scratch
        }
    }

    @Test(arguments: ["tcp", "tcp6", "udp", "unix"])
    func aReaderOpensNoConnection(kind: String) async throws {
        let test = try sandboxed()
        #expect(try await test.run(kind) == "\(EPERM)")
        await test.end()
    }

    @Test func aReaderStartsNoProgramAndNoProcess() async throws {
        let test = try sandboxed()
        #expect(try await test.run("exec /bin/true") == "\(EPERM)")
        #expect(try await test.run("fork") == "\(EPERM)")
        await test.end()
    }

    @Test func aReaderTouchesNoOtherProcess() async throws {
        let test = try sandboxed()
        #expect(try await test.run("kill \(getpid())") == "\(EPERM)")
        await test.end()
    }

    @Test func aReaderHasThreads() async throws {
        let test = try sandboxed()
        #expect(try await test.run("thread") == "0")
        await test.end()
    }

    @Test(arguments: [nil, "scratch"])
    func aReaderWritesNowhereElse(scratch: String?) async throws {
        let outside = try TestPool()
        let file = outside.folder.appendingPathComponent("file").path
        try Data("content".utf8).write(to: URL(fileURLWithPath: file))
        let test = try sandboxed(scratch: scratch.map { outside.folder.appendingPathComponent($0).path })
        for attempt in ["write-file \(file)", "write-file \(file)2", "make-folder \(file)3", "remove-file \(file)"] {
            #expect(try await test.run(attempt) != "0", "\(attempt)")
        }
        #expect(try await test.run("rename \(file)") != "0")
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "content")
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: outside.folder.path).filter { $0 != scratch } == [
                "file"
            ])
        await test.end()
    }

    @Test func aReaderWritesInItsScratchFolder() async throws {
        let parent = FileManager.default.temporaryDirectory.appendingPathComponent("scratch-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: parent) }
        let test = try sandboxed(scratch: parent)
        _ = try await test.run("echo")
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: parent).first)
        #expect(try await test.run("write-file \(parent)/\(name)/file") == "0")
        #expect(try await test.run("write-file \(parent)/file") != "0")
        await test.end()
        // It goes with the reader.
        #expect(try FileManager.default.contentsOfDirectory(atPath: parent).isEmpty)
    }

    @Test func aReaderReadsNoOtherFile() async throws {
        let test = try sandboxed()
        let other = try test.request("echo secret").path
        for path in [other, "/etc/passwd", "/proc/self/environ", "/proc/\(getpid())/maps", NSHomeDirectory()] {
            #expect(try await test.run("read-file \(path)") == "\(EACCES)", "\(path)")
        }
        await test.end()
    }

    @Test func aReaderHasFewOpenFiles() async throws {
        let test = try sandboxed()
        #expect(try await test.run("descriptors") == "0")
        #expect(try await test.run("open-many") == "\(EMFILE)")
        await test.end()
    }

    @Test func aReaderDoesNotKnowTheServersEnvironment() async throws {
        setenv("CROSSFOOT_TEST_SECRET", "secret", 1)
        defer { unsetenv("CROSSFOOT_TEST_SECRET") }
        let test = try sandboxed()
        #expect(try await test.run("environment CROSSFOOT_TEST_SECRET") == "\(ENOENT)")
        await test.end()
    }

    @Test func aReaderThatTakesMemoryFasterThanItIsWatchedIsStopped() async throws {
        let test = try TestPool {
            $0.sandbox = .require
            $0.memoryLimit = 400_000_000
        }
        #expect(
            await test.error(of: "gulp 2000000000")
                == ReadingError(.document("unreadable_document"), "There is no memory left."))
        await test.end()
    }
}
