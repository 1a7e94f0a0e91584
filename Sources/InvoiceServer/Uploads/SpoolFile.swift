#if Server
import Foundation

/// One upload on disk. Calls block, so they belong on a thread that may.
package final class SpoolFile: Sendable {
    package let path: String
    private let descriptor: Int32

    init(path: String) throws {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw SpoolError("The file \(path) cannot be made (error \(errno)).") }
    }

    deinit { close(descriptor) }

    /// - Throws: ``SpoolError`` when the disk is full.
    func append(_ bytes: [UInt8]) throws {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress! + written, $0.count - written) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw SpoolError("The upload cannot be written (error \(errno)).") }
            written += count
        }
    }

    /// Takes the file off the disk.
    func remove() { unlink(path) }
}
#endif
