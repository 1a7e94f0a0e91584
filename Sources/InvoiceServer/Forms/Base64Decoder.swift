#if Server
/// Base64 as it arrives (RFC 4648, both alphabets), without regard to line breaks and missing padding.
struct Base64Decoder {
    private var bits: UInt32 = 0
    private var characters = 0
    private var isPadded = false

    /// Decodes `bytes` onto `output`.
    ///
    /// - Returns: false when a byte is no base64.
    mutating func decode(_ bytes: some Sequence<UInt8>, into output: inout [UInt8]) -> Bool {
        for byte in bytes {
            let value = Self.values[Int(byte)]
            switch value {
            case Self.blank:
                continue
            case Self.padding:
                isPadded = true
            case Self.invalid:
                return false
            default:
                if isPadded { return false }
                bits = bits << 6 | UInt32(value)
                characters += 1
                if characters == 4 {
                    output.append(UInt8(truncatingIfNeeded: bits >> 16))
                    output.append(UInt8(truncatingIfNeeded: bits >> 8))
                    output.append(UInt8(truncatingIfNeeded: bits))
                    bits = 0
                    characters = 0
                }
            }
        }
        return true
    }

    /// The bytes of the last, incomplete group.
    ///
    /// - Returns: false when a single character is left over, which is no byte.
    mutating func finish(into output: inout [UInt8]) -> Bool {
        switch characters {
        case 0:
            return true
        case 2:
            output.append(UInt8(truncatingIfNeeded: bits >> 4))
            return true
        case 3:
            output.append(UInt8(truncatingIfNeeded: bits >> 10))
            output.append(UInt8(truncatingIfNeeded: bits >> 2))
            return true
        default:
            return false
        }
    }

    private static let blank: UInt8 = 0xFD
    private static let padding: UInt8 = 0xFE
    private static let invalid: UInt8 = 0xFF

    private static let values: [UInt8] = {
        var table = [UInt8](repeating: invalid, count: 256)
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        for (value, character) in alphabet.enumerated() { table[Int(character)] = UInt8(value) }
        table[Int(UInt8(ascii: "-"))] = 62
        table[Int(UInt8(ascii: "_"))] = 63
        table[Int(UInt8(ascii: "="))] = padding
        for character in [0x20, 0x09, 0x0A, 0x0D] { table[character] = blank }
        return table
    }()
}
#endif
