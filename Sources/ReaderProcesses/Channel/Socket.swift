import CSandbox
import Foundation

/// One end of the connection between a pool and a reader.
struct Socket {
    /// The other side is gone, or the system failed.
    struct Lost: Error {}

    /// The descriptor under which a reader finds its end.
    static let ofReader: Int32 = 3

    let descriptor: Int32

    /// Sends all of it. `file` travels with the first byte and may be closed afterwards.
    func send(_ kind: Frame.Kind, _ content: [UInt8], file: Int32 = -1) throws(Lost) {
        try send(Frame.header(kind, length: content.count) + content, file)
    }

    private func send(_ bytes: [UInt8], _ file: Int32) throws(Lost) {
        let isSent = bytes.withUnsafeBytes { bytes in
            var sent = 0
            while sent < bytes.count {
                let count = csandbox_send(
                    descriptor, bytes.baseAddress! + sent, bytes.count - sent, sent == 0 ? file : -1)
                guard count > 0 else { return false }
                sent += count
            }
            return true
        }
        if !isSent { throw Lost() }
    }

    /// Sends all of it from within the sandbox, where only plain writing is possible.
    func write(_ kind: Frame.Kind, _ parts: [UInt8]...) throws(Lost) {
        let length = parts.reduce(0) { $0 + $1.count }
        for part in [Frame.header(kind, length: length)] + parts { try write(part) }
    }

    private func write(_ bytes: [UInt8]) throws(Lost) {
        let isWritten = bytes.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let count = Foundation.write(descriptor, bytes.baseAddress! + written, bytes.count - written)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                written += count
            }
            return true
        }
        if !isWritten { throw Lost() }
    }

    /// Takes what is there, at most `count` bytes, and waits for the first of them; none: the other side has closed.
    func receive(_ count: Int, into body: (UnsafeRawBufferPointer) throws -> Void) throws -> (count: Int, file: Int32) {
        var file: Int32 = -1
        var received = 0
        try withUnsafeTemporaryAllocation(byteCount: min(max(count, 1), 1 << 18), alignment: 8) { buffer in
            received = csandbox_receive(descriptor, buffer.baseAddress!, buffer.count, &file)
            guard received >= 0 else { throw Lost() }
            if received > 0 { try body(UnsafeRawBufferPointer(rebasing: buffer[..<received])) }
        }
        return (received, file)
    }

    /// Whether there is something to receive, or the end, within `milliseconds`.
    func isReadable(within milliseconds: Int32) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, milliseconds) > 0
    }
}
