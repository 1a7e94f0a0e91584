import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What comes from a socket, byte by byte and line by line.
struct SocketReader {
    let descriptor: Int32
    private var buffer: [UInt8] = []
    private var position = 0

    init(descriptor: Int32) { self.descriptor = descriptor }

    /// Waits for more; false: the other side ended the connection.
    mutating func receive() -> Bool {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &bytes, bytes.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            buffer.removeSubrange(..<position)
            position = 0
            buffer += bytes[..<count]
            return true
        }
    }

    /// That many bytes; nil: the connection ended before.
    mutating func read(_ count: Int) -> [UInt8]? {
        while buffer.count - position < count { guard receive() else { return nil } }
        defer { position += count }
        return Array(buffer[position..<(position + count)])
    }

    /// Text up to a line end, which is left out; nil: the connection ended before.
    mutating func readLine() -> String? {
        var searched = 0
        while true {
            if let end = buffer[(position + searched)...].firstIndex(of: 0x0A) {
                var line = buffer[position..<end]
                if line.last == 0x0D { line.removeLast() }
                position = end + 1
                return String(decoding: line, as: UTF8.self)
            }
            searched = buffer.count - position
            guard receive() else { return nil }
        }
    }
}
