/// Check digit systems that several numbers share.
enum CheckDigits {
    /// The digits of `bytes`, or nil when anything else stands among them.
    static func digits(_ bytes: some Collection<UInt8>) -> [Int]? {
        var digits: [Int] = []
        digits.reserveCapacity(bytes.count)
        for byte in bytes {
            guard byte.isDigit else { return nil }
            digits.append(Int(byte) - 0x30)
        }
        return digits
    }

    /// The digits, or nil when there are not exactly `count` of them.
    static func digits(_ bytes: some Collection<UInt8>, count: Int) -> [Int]? {
        bytes.count == count ? digits(bytes) : nil
    }

    /// Sum of the products, as far as the weights reach.
    static func weighted(_ digits: some Sequence<Int>, _ weights: [Int]) -> Int {
        var sum = 0
        for (digit, weight) in zip(digits, weights) { sum += digit * weight }
        return sum
    }

    /// Mod 10 with doubled digits from the right (ISO/IEC 7812-1 annex B, "Luhn").
    static func luhn(_ digits: some BidirectionalCollection<Int>) -> Bool {
        var sum = 0
        var double = false
        for digit in digits.reversed() {
            let value = double ? digit * 2 : digit
            sum += value > 9 ? value - 9 : value
            double.toggle()
        }
        return sum % 10 == 0
    }

    /// ISO 7064 mod 11,10 over all digits, the check digit last.
    static func mod11And10(_ digits: [Int]) -> Bool {
        var check = 5
        for digit in digits {
            check = ((check == 0 ? 10 : check) * 2 % 11 + digit) % 10
        }
        return check == 1
    }

    /// The remainder by 97 with letters as two digits (ISO 7064 mod 97-10), or nil for other characters.
    static func mod97(_ bytes: some Sequence<UInt8>) -> Int? {
        var remainder = 0
        for byte in bytes {
            guard let value = byte.base36 else { return nil }
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
        }
        return remainder
    }

    /// The digits read as one decimal number; at most 18 digits.
    static func number(_ digits: some Sequence<Int>) -> Int {
        digits.reduce(0) { $0 * 10 + $1 }
    }
}

/// What a number's own structure says about it.
enum StructureVerdict: Sendable {
    /// Not the shape of such a number.
    case malformed
    /// The right shape, of a type without check digit.
    case unchecked
    case passed
    case failed

    init(_ passes: Bool) { self = passes ? .passed : .failed }

    /// True passed, false failed, nil without check digit.
    var checksum: Bool? {
        switch self {
        case .passed: true
        case .failed: false
        case .unchecked, .malformed: nil
        }
    }
}
