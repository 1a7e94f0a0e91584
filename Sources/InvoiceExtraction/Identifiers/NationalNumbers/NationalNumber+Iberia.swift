// Spain and Portugal.
extension NationalNumber {
    /// Spain, NIF in all its forms: DNI, NIE, or a company's CIF (Royal Decree 1065/2007; Order EHA/451/2008).
    static func spain(_ number: [UInt8]) -> StructureVerdict {
        let person = spainPerson(number)
        if case .malformed = person { return spainCompany(number) }
        return person
    }

    /// Spain, person: eight digits, or K, L, M, X, Y, Z and seven digits; then the letter of the remainder by 23.
    static func spainPerson(_ number: [UInt8]) -> StructureVerdict {
        guard number.count == 9, number[8].isUpper else { return .malformed }
        var body = Array(number[..<8])
        switch number[0] {
        case UInt8(ascii: "X"), UInt8(ascii: "K"), UInt8(ascii: "L"), UInt8(ascii: "M"): body[0] = UInt8(ascii: "0")
        case UInt8(ascii: "Y"): body[0] = UInt8(ascii: "1")
        case UInt8(ascii: "Z"): body[0] = UInt8(ascii: "2")
        default: break
        }
        guard let digits = CheckDigits.digits(body) else { return .malformed }
        let letters = Array("TRWAGMYFPDXBNJZSQVHLCKE".utf8)
        return StructureVerdict(letters[CheckDigits.number(digits) % 23] == number[8])
    }

    /// Spain, company: a letter for the legal form, seven digits, a check digit or letter.
    static func spainCompany(_ number: [UInt8]) -> StructureVerdict {
        guard number.count == 9, "ABCDEFGHJNPQRSUVW".utf8.contains(number[0]),
            let digits = CheckDigits.digits(number[1..<8])
        else { return .malformed }
        var sum = 0
        for (index, digit) in digits.enumerated() {
            let product = index % 2 == 0 ? digit * 2 : digit
            sum += product > 9 ? product - 9 : product
        }
        let check = (10 - sum % 10) % 10
        let last = number[8]
        if last.isDigit {
            return StructureVerdict(Int(last) - 0x30 == check && !"NPQRSW".utf8.contains(number[0]))
        }
        let letters = Array("JABCDEFGHI".utf8)
        guard letters.contains(last) else { return .malformed }
        return StructureVerdict(letters[check] == last && !"ABEH".utf8.contains(number[0]))
    }

    /// Portugal, NIF: nine digits, mod 11 with remainders above 9 as 0 (Decree-Law 14/2013).
    static func portugal(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 9), digits[0] != 0 else { return .malformed }
        let check = (11 - CheckDigits.weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10
        return StructureVerdict(check == digits[8])
    }
}
