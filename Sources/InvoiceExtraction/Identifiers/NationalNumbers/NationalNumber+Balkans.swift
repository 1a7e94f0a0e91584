// Bulgaria, Croatia, Romania, Slovenia.
extension NationalNumber {
    /// Bulgaria: nine digits for companies, ten for persons (EGN), foreigners and others.
    static func bulgaria(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number) else { return .malformed }
        switch digits.count {
        case 9:
            var check = CheckDigits.weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8]) % 11
            if check == 10 { check = CheckDigits.weighted(digits, [3, 4, 5, 6, 7, 8, 9, 10]) % 11 }
            return StructureVerdict(check % 10 == digits[8])
        case 10:
            let person = CheckDigits.weighted(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10
            let foreigner = CheckDigits.weighted(digits, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10
            let other = (11 - CheckDigits.weighted(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11
            return StructureVerdict([person, foreigner, other].contains(digits[9]))
        default: return .malformed
        }
    }

    /// Croatia, OIB: eleven digits, ISO 7064 mod 11,10.
    static func croatia(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 11) else { return .malformed }
        return StructureVerdict(CheckDigits.mod11And10(digits))
    }

    /// Romania, CUI: two to ten digits, weights from the right, mod 11 (Government Decision on the CUI).
    static func romania(_ number: [UInt8]) -> StructureVerdict {
        guard (2...10).contains(number.count), let digits = CheckDigits.digits(number), digits[0] != 0 else {
            return .malformed
        }
        let sum = CheckDigits.weighted(digits.dropLast().reversed(), [2, 3, 5, 7, 1, 2, 3, 5, 7])
        return StructureVerdict(sum * 10 % 11 % 10 == digits[digits.count - 1])
    }

    /// Romania, trade register: `J`, `F` or `C`, county, running number and year, as in J40/1234/2005.
    static func romaniaRegister(_ number: [UInt8]) -> StructureVerdict {
        guard let first = number.first, "JFC".utf8.contains(first), (7...14).contains(number.count) else {
            return .malformed
        }
        return number.dropFirst().allSatisfy(\.isDigit) ? .unchecked : .malformed
    }

    /// Slovenia: eight digits, mod 11.
    static func slovenia(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 8), digits[0] != 0 else { return .malformed }
        let check = 11 - CheckDigits.weighted(digits, [8, 7, 6, 5, 4, 3, 2]) % 11
        return StructureVerdict(check == 10 ? digits[7] == 0 : check == digits[7])
    }
}
