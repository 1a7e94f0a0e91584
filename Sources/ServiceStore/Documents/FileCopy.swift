import Foundation

/// Copies of files with what POSIX says about each step. Blocks: never to be called on a thread of Swift's pool.
enum FileCopy {
    enum Missing: Error { case source }

    private static let chunk = 1 << 20

    /// Copies a file into one that is not there yet, for its owner only; none is left behind after an error.
    ///
    /// - Parameter isFlushed: whether the bytes are to be on the disk before the call returns.
    /// - Throws: ``StoreError``, or ``Missing`` when there is no file to copy.
    static func copy(_ source: String, toNewFile target: String, isFlushed: Bool) throws {
        let input = open(source, O_RDONLY | O_CLOEXEC)
        guard input >= 0 else { throw errno == ENOENT ? Missing.source : StoreError.file("opened", errno) }
        defer { close(input) }
        let output = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard output >= 0 else { throw StoreError.file("made", errno) }
        do {
            try copyBytes(from: input, to: output)
            guard !isFlushed || fsync(output) == 0 else { throw StoreError.file("flushed", errno) }
        } catch {
            close(output)
            unlink(target)
            throw error
        }
        guard close(output) == 0 else {
            let code = errno
            unlink(target)
            throw StoreError.file("closed", code)
        }
    }

    /// Makes new names in a folder survive a loss of power.
    static func flushFolder(_ path: String) throws {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw StoreError.file("opened", errno) }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw StoreError.file("flushed", errno) }
    }

    private static func copyBytes(from input: Int32, to output: Int32) throws {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunk, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = read(input, buffer.baseAddress, chunk)
            if count == 0 { return }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw StoreError.file("read", errno)
            }
            var rest = UnsafeRawBufferPointer(rebasing: buffer[..<count])
            while !rest.isEmpty {
                let written = write(output, rest.baseAddress, rest.count)
                guard written >= 0 else {
                    if errno == EINTR { continue }
                    throw StoreError.file("written", errno)
                }
                rest = UnsafeRawBufferPointer(rebasing: rest[written...])
            }
        }
    }
}

extension StoreError {
    /// What the system says of a file.
    ///
    /// - Parameter step: what the file could not be: `written`.
    static func file(_ step: String, _ code: Int32) -> StoreError {
        let reason = String(cString: strerror(code))
        switch code {
        case ENOSPC, EDQUOT, EFBIG: return StoreError(.full, "An upload cannot be \(step): \(reason).")
        default: return StoreError(.unavailable, "An upload cannot be \(step): \(reason).")
        }
    }
}
