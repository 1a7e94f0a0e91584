import Foundation
import InvoiceEngine

/// Reads a file that is open already.
enum OpenFile {
    /// - Throws: ``EngineError`` with `inputOutput` or `tooLarge`.
    static func read(_ descriptor: Int32, maximum: Int) throws(EngineError) -> [UInt8] {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(errno) }
        let size = Int(status.st_size)
        guard size <= maximum else {
            throw EngineError(.tooLarge, "The file has \(size) bytes; \(maximum) are allowed.")
        }
        var problem: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Foundation.read(descriptor, buffer.baseAddress! + count, size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { problem = errno }
                guard got > 0 else { break }
                count += got
            }
        }
        if problem != 0 { throw failure(problem) }
        return bytes
    }

    private static func failure(_ code: Int32) -> EngineError {
        EngineError(.inputOutput, "The file cannot be read: \(String(cString: strerror(code))).")
    }
}
