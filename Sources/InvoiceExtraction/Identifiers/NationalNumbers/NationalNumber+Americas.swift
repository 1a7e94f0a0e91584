// United States, Canada, Mexico, Brazil.
extension NationalNumber {
    /// United States: nine digits as EIN (assigned prefixes, IRS), SSN or ITIN. None has a check digit.
    static func unitedStates(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 9) else { return .malformed }
        let prefix = digits[0] * 10 + digits[1]
        let isEmployer = ![0, 7, 8, 9, 17, 18, 19, 28, 29, 49, 69, 70, 78, 79, 89, 96, 97].contains(prefix)
        let area = CheckDigits.number(digits[..<3])
        let isPerson =
            area != 0 && area != 666 && CheckDigits.number(digits[3..<5]) != 0 && CheckDigits.number(digits[5...]) != 0
        return isEmployer || isPerson ? .unchecked : .malformed
    }

    /// Canada: the business number, nine digits with Luhn, alone or with `RT` and four digits (Canada Revenue Agency).
    static func canada(_ number: [UInt8]) -> StructureVerdict {
        guard number.count == 9 || number.count == 15, let digits = CheckDigits.digits(number.prefix(9)) else {
            return .malformed
        }
        if number.count == 15 {
            guard number[9] == UInt8(ascii: "R"), number[10].isUpper, number[11...].allSatisfy(\.isDigit) else {
                return .malformed
            }
        }
        return StructureVerdict(CheckDigits.luhn(digits))
    }

    /// Mexico, RFC: three letters (company) or four (person), a date, three characters with a check digit (SAT).
    static func mexico(_ number: [UInt8]) -> StructureVerdict {
        guard number.count == 12 || number.count == 13 else { return .malformed }
        let letters = number.count - 9
        guard number[..<letters].allSatisfy({ !$0.isDigit }),
            let date = CheckDigits.digits(number[letters..<letters + 6]),
            (1...12).contains(date[2] * 10 + date[3]), (1...31).contains(date[4] * 10 + date[5]),
            number[(letters + 6)...].allSatisfy({ $0.isDigit || $0.isUpper })
        else { return .malformed }
        // Order of values: digits, A-N, &, O-Z, blank, Ñ.
        func value(_ byte: UInt8) -> Int {
            if byte == CompactText.tildeN { return 38 }
            guard let value = byte.base36 else { return 24 }
            return value > 23 ? value + 1 : value
        }
        var sum = number.count == 12 ? 37 * 13 : 0
        var weight = number.count == 12 ? 12 : 13
        for byte in number.dropLast() {
            sum += value(byte) * weight
            weight -= 1
        }
        let check = (11 - sum % 11) % 11
        return StructureVerdict(number.last == (check == 10 ? UInt8(ascii: "A") : UInt8(0x30 + check)))
    }

    /// Brazil: CNPJ, 14 digits, or CPF, 11 digits, each with two check digits mod 11 (Receita Federal).
    static func brazil(_ number: [UInt8]) -> StructureVerdict {
        guard number.count == 11 || number.count == 14, let digits = CheckDigits.digits(number),
            digits.contains(where: { $0 != digits[0] })
        else { return .malformed }
        let cycle = digits.count == 14 ? 8 : 10
        func check(_ count: Int) -> Int {
            var sum = 0
            for (index, digit) in digits[..<count].reversed().enumerated() { sum += digit * (2 + index % cycle) }
            return sum % 11 < 2 ? 0 : 11 - sum % 11
        }
        let first = digits.count - 2
        return StructureVerdict(check(first) == digits[first] && check(first + 1) == digits[first + 1])
    }
}
