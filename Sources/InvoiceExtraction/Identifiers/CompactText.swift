/// Identifiers without the blanks and marks they are printed with.
package enum CompactText {
    /// ASCII letters (upper-cased) and digits of `text`, and `&` and `Ñ`, which occur in Mexican numbers.
    ///
    /// Everything else, such as blanks of any width, dots, dashes and slashes, is dropped.
    package static func compact(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0x41...0x5A, 0x26, 0xD1: scalars.append(scalar)
            case 0x61...0x7A: scalars.append(Unicode.Scalar(UInt8(scalar.value - 32)))
            case 0xF1: scalars.append("Ñ")
            default: break
            }
        }
        return String(scalars)
    }

    /// The same as bytes; `Ñ` becomes ``tildeN`` so that one character is one byte.
    static func bytes(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0x41...0x5A, 0x26: bytes.append(UInt8(scalar.value))
            case 0x61...0x7A: bytes.append(UInt8(scalar.value - 32))
            case 0xD1, 0xF1: bytes.append(tildeN)
            default: break
            }
        }
        return bytes
    }

    /// Stands for `Ñ` in byte arrays.
    static let tildeN: UInt8 = 0xD1

    static func string(_ bytes: some Sequence<UInt8>) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes { scalars.append(Unicode.Scalar(byte)) }
        return String(scalars)
    }
}

extension String {
    /// Whether an ASCII digit is in it.
    var hasDigit: Bool { utf8.contains(where: \.isDigit) }
}

extension UInt8 {
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    var isUpper: Bool { self >= 0x41 && self <= 0x5A }
    /// The value of a digit 0…9 or of a letter 10…35 (`A` is 10), as in ISO 7064 and base 36.
    var base36: Int? {
        if isDigit { return Int(self) - 0x30 }
        if isUpper { return Int(self) - 0x37 }
        return nil
    }
}
