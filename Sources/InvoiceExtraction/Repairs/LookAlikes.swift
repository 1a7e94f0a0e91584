/// Characters that text recognition takes for each other, whatever it says of its own doubts.
///
/// Pairs of equal outline, upper case: O, D and Q for 0, I and L for 1, Z for 2, S for 5, G for 6, B for 8; and
/// digits that differ by one stroke.
enum LookAlikes {
    /// The digit that a letter looks like.
    static func digit(for letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "O"), UInt8(ascii: "D"), UInt8(ascii: "Q"): UInt8(ascii: "0")
        case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
        case UInt8(ascii: "Z"): UInt8(ascii: "2")
        case UInt8(ascii: "S"): UInt8(ascii: "5")
        case UInt8(ascii: "G"): UInt8(ascii: "6")
        case UInt8(ascii: "B"): UInt8(ascii: "8")
        default: nil
        }
    }

    /// The letters that a digit looks like, the commonest first.
    static func letters(for digit: UInt8) -> [UInt8] {
        switch digit {
        case UInt8(ascii: "0"): Array("ODQ".utf8)
        case UInt8(ascii: "1"): Array("IL".utf8)
        case UInt8(ascii: "2"): [UInt8(ascii: "Z")]
        case UInt8(ascii: "5"): [UInt8(ascii: "S")]
        case UInt8(ascii: "6"): [UInt8(ascii: "G")]
        case UInt8(ascii: "8"): [UInt8(ascii: "B")]
        default: []
        }
    }

    /// Letters for a digit, the digit for a letter.
    static func across(_ byte: UInt8) -> [UInt8] {
        byte.isDigit ? letters(for: byte) : digit(for: byte).map { [$0] } ?? []
    }

    /// Digits that a digit is taken for.
    static func digits(for digit: UInt8) -> [UInt8] {
        switch digit {
        case UInt8(ascii: "0"): [UInt8(ascii: "8"), UInt8(ascii: "6")]
        case UInt8(ascii: "1"): [UInt8(ascii: "7")]
        case UInt8(ascii: "3"): [UInt8(ascii: "8")]
        case UInt8(ascii: "5"): [UInt8(ascii: "6")]
        case UInt8(ascii: "6"): [UInt8(ascii: "5"), UInt8(ascii: "8"), UInt8(ascii: "0")]
        case UInt8(ascii: "7"): [UInt8(ascii: "1")]
        case UInt8(ascii: "8"): [UInt8(ascii: "3"), UInt8(ascii: "6"), UInt8(ascii: "0")]
        default: []
        }
    }
}
