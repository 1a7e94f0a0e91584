#if Server
import Crypto
import Foundation
import NIOCore
import NIOPosix
import ServiceStore

/// The bytes of a file in pieces, read on threads that may block. Can be gone through again for another attempt.
struct FileChunks: AsyncSequence, Sendable {
    static let chunkSize = 262_144

    let path: String
    let threads: NIOThreadPool

    struct AsyncIterator: AsyncIteratorProtocol {
        let path: String
        let threads: NIOThreadPool
        private var file: OpenFile?

        init(path: String, threads: NIOThreadPool) {
            self.path = path
            self.threads = threads
        }

        mutating func next() async throws -> ByteBuffer? {
            let path = path
            let opened = file
            let (current, bytes) = try await threads.runIfActive {
                let current = try opened ?? OpenFile(reading: path)
                return (current, try current.read(atMost: FileChunks.chunkSize))
            }
            file = current
            return bytes.isEmpty ? nil : ByteBuffer(bytes: bytes)
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(path: path, threads: threads) }

    /// Length and SHA-256 of the whole file.
    func summary() async throws -> (byteCount: Int, hash: String) {
        let path = path
        return try await threads.runIfActive {
            let file = try OpenFile(reading: path)
            var hash = SHA256()
            var byteCount = 0
            while true {
                let bytes = try file.read(atMost: Self.chunkSize)
                if bytes.isEmpty { break }
                byteCount += bytes.count
                hash.update(data: bytes)
            }
            return (byteCount, SignatureV4.hexadecimal(hash.finalize()))
        }
    }
}

/// A file that is open. Calls block.
final class OpenFile: Sendable {
    private let descriptor: Int32
    private let path: String

    init(reading path: String) throws {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw StoreError(.failed, "The file \(path) cannot be read (error \(errno)).") }
    }

    /// Makes the file; one that is there is emptied.
    init(writing path: String) throws {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.failure(path) }
    }

    deinit { close(descriptor) }

    func read(atMost count: Int) throws -> [UInt8] {
        while true {
            var result = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
                result = Foundation.read(descriptor, buffer.baseAddress, count)
                initialized = max(0, result)
            }
            if result >= 0 { return bytes }
            guard errno == EINTR else { throw StoreError(.failed, "The file \(path) cannot be read (error \(errno)).") }
        }
    }

    func append(_ bytes: [UInt8]) throws {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress! + written, $0.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Self.failure(path) }
            written += count
        }
    }

    private static func failure(_ path: String) -> StoreError {
        let isFull = errno == ENOSPC || errno == EDQUOT
        return StoreError(isFull ? .full : .failed, "The file \(path) cannot be written (error \(errno)).")
    }
}
#endif
