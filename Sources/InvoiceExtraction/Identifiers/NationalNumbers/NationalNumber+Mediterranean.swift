// Italy, Greece, Cyprus, Malta, Turkey.
extension NationalNumber {
    /// Italy, partita IVA: eleven digits, Luhn (Presidential Decree 633/1972).
    static func italyVAT(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 11), digits.contains(where: { $0 > 0 }) else {
            return .malformed
        }
        return StructureVerdict(CheckDigits.luhn(digits))
    }

    /// Italy, codice fiscale: 16 characters with a check letter, or eleven digits for companies (DM 23/12/1976).
    static func italyFiscalCode(_ number: [UInt8]) -> StructureVerdict {
        guard number.count == 16 else { return italyVAT(number) }
        guard number[..<6].allSatisfy(\.isUpper), number[8].isUpper, number[11].isUpper, number[15].isUpper else {
            return .malformed
        }
        // Where two people would share a code, digits are replaced by letters of this list ("omocodia").
        let digitPlaces = [6, 7, 9, 10, 12, 13, 14]
        guard digitPlaces.allSatisfy({ number[$0].isDigit || "LMNPQRSTUV".utf8.contains(number[$0]) }) else {
            return .malformed
        }
        guard "ABCDEHLMPRST".utf8.contains(number[8]) else { return .malformed }
        let odd = [
            1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
        ]
        var sum = 0
        for (index, byte) in number[..<15].enumerated() {
            let value = byte.isDigit ? Int(byte) - 0x30 : Int(byte) - 0x41
            sum += index % 2 == 0 ? odd[value] : value
        }
        return StructureVerdict(sum % 26 == Int(number[15]) - 0x41)
    }

    /// Greece, AFM: nine digits, powers of two, mod 11 then mod 10.
    static func greece(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 9) else { return .malformed }
        let sum = CheckDigits.weighted(digits, [256, 128, 64, 32, 16, 8, 4, 2])
        return StructureVerdict(sum > 0 && sum % 11 % 10 == digits[8])
    }

    /// Cyprus: eight digits and the letter of a weighted sum mod 26.
    static func cyprus(_ number: [UInt8]) -> StructureVerdict {
        guard number.count == 9, let digits = CheckDigits.digits(number[..<8]), number[8].isUpper,
            CheckDigits.number(digits[..<2]) != 12
        else { return .malformed }
        let odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]
        var sum = 0
        for (index, digit) in digits.enumerated() { sum += index % 2 == 0 ? odd[digit] : digit }
        return StructureVerdict(sum % 26 == Int(number[8]) - 0x41)
    }

    /// Malta: eight digits, weighted sum divisible by 37.
    static func malta(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 8), digits[0] != 0 else { return .malformed }
        return StructureVerdict(CheckDigits.weighted(digits, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 == 0)
    }

    /// Turkey, vergi kimlik numarası: ten digits (Revenue Administration).
    static func turkey(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 10) else { return .malformed }
        var sum = 0
        for (index, digit) in digits[..<9].enumerated() {
            let shifted = (digit + 9 - index) % 10
            guard shifted != 0 else { continue }
            let power = shifted << (9 - index)
            sum += power % 9 == 0 ? 9 : power % 9
        }
        return StructureVerdict((10 - sum % 10) % 10 == digits[9])
    }
}
