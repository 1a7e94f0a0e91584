#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads whole files with a limit, through POSIX calls.
enum FileBytes {
    /// - Throws: ``EngineError`` with `inputOutput` or `tooLarge`.
    static func read(_ path: String, maximum: Int) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(errno) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw EngineError(.inputOutput, "It is a folder or a device, not a file.")
        }
        let size = Int(status.st_size)
        guard size <= maximum else {
            throw EngineError(.tooLarge, "The file has \(size) bytes; \(maximum) are allowed.")
        }
        var problem: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                #if canImport(Darwin)
                let got = Darwin.read(descriptor, buffer.baseAddress! + count, size - count)
                #elseif canImport(Musl)
                let got = Musl.read(descriptor, buffer.baseAddress! + count, size - count)
                #else
                let got = Glibc.read(descriptor, buffer.baseAddress! + count, size - count)
                #endif
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
