#if Server
/// Reads one JSON string, byte by byte, from behind its opening quote (RFC 8259, section 7).
struct JSONStringScanner {
    private enum State {
        case text
        case escape
        case unicode(digits: Int, value: UInt16)
    }

    private var state = State.text
    /// First half of a surrogate pair whose second half has not come yet.
    private var highSurrogate: UInt16?

    /// Takes one byte and appends what it means, as UTF-8.
    ///
    /// - Returns: true when the byte was the closing quote.
    /// - Throws: ``FormError`` with `malformed` for an escape that JSON does not know.
    mutating func take(_ byte: UInt8, into output: inout [UInt8]) throws -> Bool {
        switch state {
        case .text:
            switch byte {
            case UInt8(ascii: "\""):
                endPair(&output)
                return true
            case UInt8(ascii: "\\"):
                state = .escape
            case 0x00..<0x20:
                throw FormError(.malformed, "A JSON string has a control character that is not escaped.")
            default:
                endPair(&output)
                output.append(byte)
            }
        case .escape:
            try takeEscape(byte, &output)
        case .unicode(let digits, let value):
            guard let digit = PercentCoding.digit(byte) else { throw badEscape }
            let value = value << 4 | UInt16(digit)
            state = digits == 3 ? .text : .unicode(digits: digits + 1, value: value)
            if digits == 3 { put(unit: value, &output) }
        }
        return false
    }

    private mutating func takeEscape(_ byte: UInt8, _ output: inout [UInt8]) throws {
        if byte == UInt8(ascii: "u") {
            state = .unicode(digits: 0, value: 0)
            return
        }
        state = .text
        endPair(&output)
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(byte)
        case UInt8(ascii: "b"): output.append(0x08)
        case UInt8(ascii: "f"): output.append(0x0C)
        case UInt8(ascii: "n"): output.append(0x0A)
        case UInt8(ascii: "r"): output.append(0x0D)
        case UInt8(ascii: "t"): output.append(0x09)
        default: throw badEscape
        }
    }

    /// One UTF-16 unit; a half of a pair without its other half becomes U+FFFD.
    private mutating func put(unit: UInt16, _ output: inout [UInt8]) {
        if let high = highSurrogate, UTF16.isTrailSurrogate(unit) {
            highSurrogate = nil
            output.append(contentsOf: String(decoding: [high, unit], as: UTF16.self).utf8)
            return
        }
        endPair(&output)
        if UTF16.isLeadSurrogate(unit) {
            highSurrogate = unit
        } else {
            output.append(contentsOf: String(decoding: [unit], as: UTF16.self).utf8)
        }
    }

    private mutating func endPair(_ output: inout [UInt8]) {
        guard highSurrogate != nil else { return }
        highSurrogate = nil
        output.append(contentsOf: "\u{FFFD}".utf8)
    }

    private var badEscape: FormError { FormError(.malformed, "A JSON string has an unknown escape.") }
}
#endif
