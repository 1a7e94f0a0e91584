import Foundation

/// How a process ended.
struct ExitStatus {
    /// As the system tells it.
    let rawValue: Int32
    /// Whether the pool has killed it.
    let wasKilled: Bool

    /// The signal that ended it; nil: none did.
    var signal: Int32? { rawValue & 0x7f == 0 ? nil : rawValue & 0x7f }

    var text: String {
        if let signal { return "ended by signal \(signal)" }
        return "ended with code \(rawValue >> 8 & 0xff)"
    }
}

extension ReadingError {
    static func timedOut(_ seconds: Double) -> ReadingError {
        ReadingError(.timedOut, "The document took more than \(Int(seconds.rounded(.up))) seconds to read.")
    }

    static func outOfMemory(_ limit: UInt64) -> ReadingError {
        ReadingError(.outOfMemory, "The document took more than \(limit / 1_000_000) MB of memory to read.")
    }

    /// The process is gone, or spoke nonsense and was killed.
    static func died(_ status: ExitStatus, residentBytes: UInt64, limit: UInt64) -> ReadingError {
        // Nobody else but the kernel kills a reader, and it does so when memory runs out.
        let isTaken = !status.wasKilled && status.signal == SIGKILL
        if isTaken || residentBytes > limit / 4 * 3 { return .outOfMemory(limit) }
        return ReadingError(.crashed, "The reader's process \(status.wasKilled ? "spoke nonsense" : status.text).")
    }

    static func didNotStart(_ status: ExitStatus, said: String) -> ReadingError {
        ReadingError(
            .engine("reader_failed"),
            "A reader's process did not start: it \(status.wasKilled ? "spoke nonsense" : status.text)"
                + (said.isEmpty ? "." : " and said: \(said)"))
    }
}
