#if Server
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Bytes that have arrived and are not used up: added at the end, taken from the start.
struct ByteWindow: Sendable {
    private var bytes: [UInt8] = []
    /// Index of the first byte left.
    private(set) var start = 0

    var end: Int { bytes.count }
    var count: Int { bytes.count - start }
    var isEmpty: Bool { start == bytes.count }

    subscript(index: Int) -> UInt8 { bytes[index] }

    func slice(_ range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }

    mutating func append(_ more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

    mutating func consume(upTo index: Int) { start = index }

    mutating func consumeAll() { start = bytes.count }

    /// The bytes before `index`, which are then used up.
    mutating func take(upTo index: Int) -> ArraySlice<UInt8> {
        defer { start = index }
        return bytes[start..<index]
    }

    /// Lets go of the bytes used up. Indices change.
    mutating func compact() {
        if start == bytes.count {
            bytes.removeAll(keepingCapacity: true)
        } else if start > 0 {
            bytes.removeFirst(start)
        }
        start = 0
    }

    func index(of byte: UInt8, from index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        return bytes.withUnsafeBytes { raw in
            guard let base = raw.baseAddress,
                let found = memchr(base + index, Int32(byte), raw.count - index)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }
}
#endif
