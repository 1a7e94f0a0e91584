import Foundation
import InvoiceEngine

/// Settings of a ``ReaderPool``.
package struct ReaderPoolConfiguration: Sendable {
    /// The program that runs ``ReaderChild``, and its arguments.
    package var executable: String
    package var arguments: [String]
    /// How the processes read. A recogniser of one's own and the number of lanes have no meaning here: a process uses
    /// the bundled one and reads one document at a time.
    package var engine: EngineConfiguration

    /// Processes, and so documents read at the same time.
    package var readers = max(1, ProcessInfo.processInfo.activeProcessorCount)
    /// Seconds for a document with a sender on the line.
    package var timeLimit = 120.0
    /// Seconds for a document of the queue.
    package var queueTimeLimit = 900.0
    /// Bytes of memory in use beyond which a process is killed.
    package var memoryLimit: UInt64 = 2_000_000_000
    /// Bytes of memory in use after a document beyond which a process is replaced.
    package var restingMemoryLimit: UInt64 = 1_000_000_000
    /// A process is replaced after so many documents.
    package var documentsPerProcess = 5_000
    /// Largest result in bytes.
    package var answerBytes = 512_000_000
    /// Seconds for a process to start in.
    package var startTimeLimit = 30.0
    /// Seconds that a document may take to its end although nobody waits for it any more, which costs less than
    /// replacing the process.
    package var abandonedTimeLimit = 0.5

    /// Most documents that wait in all, and of one client.
    package var maximumWaiting = 256
    package var maximumWaitingPerClient = 64
    /// How long readers are kept free for a client after its last request. The same for the line as against the queue.
    package var sharingMemory = Duration.seconds(10)

    package var sandbox = SandboxMode.bestEffort
    /// A folder in which each process gets one of its own to write in; nil: processes write nowhere.
    package var scratchDirectory: String?

    /// - Parameters:
    ///   - executable: nil: this program.
    ///   - arguments: what makes it a reader.
    package init(engine: EngineConfiguration, executable: String? = nil, arguments: [String] = ["reader"]) {
        self.engine = engine
        self.executable = executable ?? Self.thisProgram
        self.arguments = arguments
    }

    /// Also after an update has put another file in its place.
    private static var thisProgram: String {
        #if os(Linux)
        "/proc/self/exe"
        #else
        Bundle.main.executablePath ?? CommandLine.arguments[0]
        #endif
    }

    var queueLimits: ReadingQueue.Limits {
        var limits = ReadingQueue.Limits()
        limits.readers = max(1, readers)
        limits.waiting = maximumWaiting
        limits.waitingPerClient = maximumWaitingPerClient
        limits.memory = sharingMemory
        return limits
    }
}
