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
    static func complain(_ message: String) { writeError("crossfoot: \(plain(message))\n") }

    /// A hint on standard error.
    static func note(_ message: String) { writeError("\(plain(message))\n") }

    /// As it is, on standard error. That nobody takes it, a closed stream or a full disk, is no reason to end.
    static func writeError(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }

    /// Line ends and what commands a terminal, both of which the name of a file may have, as `\n` and `\u{1B}`.
    private static func plain(_ text: String) -> String {
        func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .control }
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        return text.unicodeScalars.map { isControl($0) ? $0.escaped(asASCII: true) : String($0) }.joined()
    }
}
#endif
