import Foundation

/// Open files of the system.
enum Descriptor {
    /// Opens a document to read it; never waits for another process as a pipe would have it do.
    static func document(_ path: String) -> Result<Int32, ReadingError> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            // What is not there will not come; other reasons may pass.
            let code = errno
            let reason = "The file cannot be read: \(String(cString: strerror(code)))."
            return .failure(ReadingError(code == ENOENT ? .document("input_output") : .engine("input_output"), reason))
        }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            return .failure(
                ReadingError(.document("input_output"), "It is a folder or a device, not a file."))
        }
        return .success(descriptor)
    }

    /// The last that was written into a pipe, as far as it is there; at most 2,000 bytes.
    static func text(_ pipe: Int32) -> String {
        var text: [UInt8] = []
        var entry = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
        while poll(&entry, 1, 0) > 0, entry.revents & Int16(POLLIN) != 0 {
            let part = [UInt8](unsafeUninitializedCapacity: 4_096) { buffer, count in
                count = max(0, read(pipe, buffer.baseAddress!, buffer.count))
            }
            guard !part.isEmpty else { break }
            text = Array((text + part).suffix(2_000))
        }
        return String(decoding: text, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
