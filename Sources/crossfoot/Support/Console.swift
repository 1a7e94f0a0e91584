#if Server
import Foundation

/// The three standard streams, as a command-line tool uses them.
enum Console {
    /// Whether a person looks at standard output.
    static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
    static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// - Throws: when nobody reads standard output any more, or its disk is full.
    static func write(_ bytes: [UInt8]) throws {
        try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    }

    /// One line on standard error, after the name of the tool.
    static func complain(_ message: String) {
        FileHandle.standardError.write(Data("crossfoot: \(message)\n".utf8))
    }

    /// A hint on standard error.
    static func note(_ message: String) {
        FileHandle.standardError.write(Data("\(message)\n".utf8))
    }
}
#endif
