import Foundation
import InvoiceEngine

/// One command of a test.
struct Command {
    let name: String
    let argument: String
    /// How many commands this process has had, with this one.
    let number: Int

    /// The connection to the pool.
    private static let connection: Int32 = 3

    init(text: String, number: Int) {
        let words = text.split(separator: " ", maxSplits: 1).map(String.init)
        name = words.first ?? ""
        argument = words.count > 1 ? words[1] : ""
        self.number = number
    }

    /// The answer; some commands never come so far.
    func run() throws -> String {
        switch name {
        case "echo": return argument
        case "number": return "\(number)"
        case "process": return "\(getpid())"
        case "sleep": usleep(UInt32((Double(argument) ?? 0) * 1_000_000))
        case "await-file": while access(argument, F_OK) != 0 { usleep(2_000) }
        case "hang": while true { sleep(1) }
        case "trap": raise(SIGTRAP)
        case "segment": raise(SIGSEGV)
        case "abort": abort()
        case "exit": exit(3)
        case "eat": try eat(bytes: Int(argument) ?? 0)
        case "gulp":
            guard let memory = malloc(Int(argument) ?? 0) else {
                throw EngineError(.unreadable, "There is no memory left.")
            }
            free(memory)
        case "garbage": send([UInt8](repeating: 0xff, count: 64))
        case "huge": send([0x41, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 1])
        case "half":
            send([0x41, 0, 0, 0, 100, 0, 0, 0, 1, 0, 0, 0, 0x7b])
            exit(0)
        case "refuse": throw EngineError(.passwordProtected, "It has a password.")
        case "lack": throw EngineError(.recognitionUnavailable, "There are no models.")
        case "long": return String(repeating: "x", count: Int(argument) ?? 0)
        default: return Attempt(name, argument).result
        }
        return "done"
    }

    private func send(_ bytes: [UInt8]) {
        _ = bytes.withUnsafeBytes { write(Self.connection, $0.baseAddress!, $0.count) }
    }

    /// Takes memory piece by piece, and uses it.
    private func eat(bytes: Int) throws {
        let piece = 1 << 24
        for _ in 0..<max(1, bytes / piece) {
            guard let memory = malloc(piece) else { throw EngineError(.unreadable, "There is no memory left.") }
            memset(memory, 1, piece)
            usleep(5_000)
        }
    }
}
