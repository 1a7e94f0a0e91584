#if Server
import Foundation
import HTTPTypes

/// A bare TCP connection to a server on this machine, for requests that no client library would send.
///
/// Calls block, so they run on threads of their own, not where the server's tasks run nor on Dispatch's few threads,
/// which the database needs.
final class RawConnection: Sendable {
    struct Failure: Error {
        var what: String
        var number = errno
    }

    #if canImport(Glibc) || canImport(Musl)
    private static let streamType = Int32(SOCK_STREAM.rawValue)
    #else
    private static let streamType = SOCK_STREAM
    #endif

    private let descriptor: Int32

    init(port: Int) throws {
        descriptor = socket(AF_INET, Self.streamType, 0)
        guard descriptor >= 0 else { throw Failure(what: "socket") }
        var timeout = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Failure(what: "connect") }
    }

    deinit { close(descriptor) }

    func send(_ text: String) async throws {
        let bytes = Array(text.utf8)
        try await offPool { [descriptor] in
            var sent = 0
            while sent < bytes.count {
                let count = bytes.withUnsafeBytes {
                    Foundation.send(descriptor, $0.baseAddress! + sent, $0.count - sent, Int32(MSG_NOSIGNAL))
                }
                guard count > 0 else { throw Failure(what: "send") }
                sent += count
            }
        }
    }

    /// Everything up to the empty line.
    func receiveHead() async throws -> String {
        try await offPool { [descriptor] in
            var bytes: [UInt8] = []
            while !bytes.suffix(4).elementsEqual("\r\n\r\n".utf8) {
                bytes += try Self.receive(descriptor, 1)
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// One answer with a `Content-Length`.
    func receiveAnswer() async throws -> Answer {
        let lines = try await receiveHead().split(separator: "\r\n")
        var headers = HTTPFields()
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let name = HTTPField.Name(String(parts[0])) else { continue }
            headers[name] = parts[1].trimmingCharacters(in: .whitespaces)
        }
        let length = headers[.contentLength].flatMap { Int($0) } ?? 0
        let bytes = try await offPool { [descriptor] in
            var bytes: [UInt8] = []
            while bytes.count < length { bytes += try Self.receive(descriptor, length - bytes.count) }
            return bytes
        }
        let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
        return Answer(status: status ?? 0, headers: headers, bytes: bytes)
    }

    /// Ends the connection in the middle of whatever was going on.
    func drop() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    private static func receive(_ descriptor: Int32, _ most: Int) throws -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: most)
        let count = recv(descriptor, &buffer, most, 0)
        guard count > 0 else { throw Failure(what: "recv") }
        return Array(buffer.prefix(count))
    }

    private func offPool<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: .init(catching: body)) }
        }
    }
}
#endif
