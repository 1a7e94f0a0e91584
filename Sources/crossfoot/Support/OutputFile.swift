#if Server
import Foundation

/// A file that a person named for a command to write.
enum OutputFile {
    /// Whole or not at all. What is no file, such as `/dev/stdout`, is written to and not replaced.
    ///
    /// - Throws: ``RunFailure``.
    static func write(_ bytes: Data, to path: String) throws {
        do {
            guard exists(path), !InputFile.isRegular(path) else {
                return try bytes.write(to: URL(fileURLWithPath: path), options: .atomic)
            }
            guard let file = FileHandle(forWritingAtPath: path) else {
                throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
            }
            defer { try? file.close() }
            try file.write(contentsOf: bytes)
        } catch {
            throw RunFailure(message: "\(path): \(ErrorText.reason(of: error))")
        }
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}
#endif
