#if Server
import ServiceStore

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file of this machine, read or written from its beginning to its end.
struct LocalFile: ~Copyable {
    private let descriptor: Int32
    /// Of a file that is removed again unless it is kept.
    private var unfinished: String?

    init(reading path: String) throws(StoreError) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { throw Self.failure("An upload cannot be read") }
    }

    /// Makes a new file, which only this user may read.
    init(creating path: String) throws(StoreError) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor < 0 { throw Self.failure("A document cannot be written") }
        unfinished = path
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
        if let unfinished { unlink(unfinished) }
    }

    /// - Returns: nil at the end; else `count` bytes, fewer only at the end.
    mutating func read(upTo count: Int) throws(StoreError) -> [UInt8]? {
        var length = 0
        var isFailed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            while length < count {
                let step = Self.read(
                    descriptor,
                    UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[length...]))
                if step < 0, errno == EINTR { continue }
                isFailed = step < 0
                if step <= 0 { break }
                length += step
            }
            initialized = length
        }
        if isFailed { throw Self.failure("An upload cannot be read") }
        return bytes.isEmpty ? nil : bytes
    }

    mutating func write(_ bytes: [UInt8]) throws(StoreError) {
        var offset = 0
        while offset < bytes.count {
            let step = bytes.withUnsafeBytes { Self.write(descriptor, UnsafeRawBufferPointer(rebasing: $0[offset...])) }
            if step < 0, errno == EINTR { continue }
            if step < 0 { throw Self.failure("A document cannot be written") }
            offset += step
        }
    }

    /// The file is whole and stays.
    mutating func keep() { unfinished = nil }

    static func remove(_ path: String) { unlink(path) }

    private static func failure(_ what: String) -> StoreError {
        let number = errno
        let isFull = number == ENOSPC || number == EDQUOT
        return StoreError(isFull ? .full : .failed, "\(what): \(String(cString: strerror(number)))")
    }

    private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Glibc)
        Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
        Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #else
        Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }

    private static func write(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
        Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
        Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #else
        Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }
}
#endif
