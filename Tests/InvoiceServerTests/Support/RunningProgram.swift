#if Server
import Foundation
import Synchronization

/// A program of the system and what it printed.
struct RunningProgram: Sendable {
    var status: Int32
    var output: String
    var errors: String

    private static let launching = Mutex(())

    /// Starts a process; one at a time, as two calls of Foundation's `Process.run()` at once may crash on Linux.
    static func launch(_ process: sending Process) throws {
        try launching.withLock { _ in try process.run() }
    }

    /// All that comes until the end; signals may come in between, with which Foundation's own reading ends in a crash.
    static func text(from handle: FileHandle) -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(handle.fileDescriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer[..<count]
        }
    }

    /// Runs a program that is found on `PATH` to its end, without blocking the threads of the test.
    static func run(_ name: String, _ arguments: [String]) async throws -> RunningProgram {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [name] + arguments
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        try launch(process)
        return await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                let errorText = CollectedText()
                let reader = Thread { errorText.collect(errors.fileHandleForReading) }
                reader.start()
                let text = self.text(from: output.fileHandleForReading)
                process.waitUntilExit()
                continuation.resume(
                    returning: RunningProgram(
                        status: process.terminationStatus, output: text,
                        errors: errorText.wait()))
            }
        }
    }
}

/// What another thread reads to the end.
private final class CollectedText: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var text = ""

    func collect(_ handle: FileHandle) {
        text = RunningProgram.text(from: handle)
        done.signal()
    }

    func wait() -> String {
        done.wait()
        return text
    }
}
#endif
