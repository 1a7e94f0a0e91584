import Foundation

/// Reads what the directory of a ZIP file lists, by the published layout and not by the writer's code.
struct Unzipped {
    struct Broken: Error {}

    private(set) var parts: [String: String] = [:]
    private(set) var names: [String] = []

    init(_ bytes: [UInt8]) throws {
        func number(_ offset: Int, _ length: Int) -> Int {
            bytes[offset..<offset + length].reversed().reduce(0) { $0 << 8 | Int($1) }
        }
        let end = bytes.count - 22
        guard end >= 0, number(end, 4) == 0x0605_4B50 else { throw Broken() }
        var entry = number(end + 16, 4)
        for _ in 0..<number(end + 10, 2) {
            guard number(entry, 4) == 0x0201_4B50, number(entry + 10, 2) == 0 else { throw Broken() }
            let (size, nameLength) = (number(entry + 24, 4), number(entry + 28, 2))
            let name = String(decoding: bytes[entry + 46..<entry + 46 + nameLength], as: UTF8.self)
            let local = number(entry + 42, 4)
            let content = local + 30 + number(local + 26, 2) + number(local + 28, 2)
            guard number(local, 4) == 0x0403_4B50, number(local + 14, 4) == number(entry + 16, 4),
                number(entry + 16, 4) == Self.checksum(bytes[content..<content + size])
            else { throw Broken() }
            names.append(name)
            parts[name] = String(decoding: bytes[content..<content + size], as: UTF8.self)
            entry += 46 + nameLength + number(entry + 30, 2) + number(entry + 32, 2)
        }
        guard entry == end else { throw Broken() }
    }

    /// Bit by bit, unlike the table of the writer.
    private static func checksum(_ bytes: ArraySlice<UInt8>) -> Int {
        var remainder: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            remainder ^= UInt32(byte)
            for _ in 0..<8 { remainder = remainder & 1 == 1 ? remainder >> 1 ^ 0xEDB8_8320 : remainder >> 1 }
        }
        return Int(remainder ^ 0xFFFF_FFFF)
    }
}
