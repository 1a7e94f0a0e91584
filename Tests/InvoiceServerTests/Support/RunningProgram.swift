#if Server
import Foundation

/// A program of the system and what it printed.
struct RunningProgram: Sendable {
    var status: Int32
    var output: String
    var errors: String

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
        try process.run()
        return await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                let errorText = CollectedText()
                let reader = Thread { errorText.collect(errors.fileHandleForReading) }
                reader.start()
                let text = output.fileHandleForReading.readDataToEndOfFile()
                process.waitUntilExit()
                continuation.resume(
                    returning: RunningProgram(
                        status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
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
        text = String(decoding: handle.readDataToEndOfFile(), as: UTF8.self)
        done.signal()
    }

    func wait() -> String {
        done.wait()
        return text
    }
}
#endif
