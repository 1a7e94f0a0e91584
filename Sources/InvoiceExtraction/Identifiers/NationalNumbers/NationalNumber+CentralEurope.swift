// Czechia, Slovakia, Poland, Hungary.
extension NationalNumber {
    /// Czechia, DIČ: eight digits for companies (mod 11), nine or ten for persons (birth number).
    static func czechia(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number) else { return .malformed }
        switch digits.count {
        case 8:
            guard digits[0] != 9 else { return .malformed }
            return czechCompany(number)
        case 9 where digits[0] == 6:
            let sum = CheckDigits.weighted(digits[1..<8], [8, 7, 6, 5, 4, 3, 2]) % 11
            return StructureVerdict((18 - (10 - sum) % 11) % 10 == digits[8])
        case 9: return .unchecked
        case 10:
            let number = CheckDigits.number(digits)
            if number % 11 == 0 { return .passed }
            return StructureVerdict(number / 10 % 11 == 10 && digits[9] == 0)
        default: return .malformed
        }
    }

    /// Czechia and Slovakia, IČO: eight digits, mod 11 (Czech Statistical Office).
    static func czechCompany(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 8) else { return .malformed }
        let check = (11 - CheckDigits.weighted(digits, [8, 7, 6, 5, 4, 3, 2]) % 11) % 10
        return StructureVerdict(check == digits[7])
    }

    /// Slovakia, IČ DPH and DIČ: ten digits, the whole divisible by 11.
    static func slovakia(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 10), digits[0] != 0 else { return .malformed }
        return StructureVerdict(CheckDigits.number(digits) % 11 == 0)
    }

    /// Poland, NIP: ten digits, mod 11 (Act of 13 October 1995 on registration of taxpayers).
    static func polandNIP(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 10) else { return .malformed }
        return StructureVerdict(CheckDigits.weighted(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == digits[9])
    }

    /// Poland, REGON: nine digits, or fourteen for a local unit, mod 11 (Statistics Poland).
    static func polandREGON(_ number: [UInt8]) -> StructureVerdict {
        guard number.count == 9 || number.count == 14, let digits = CheckDigits.digits(number) else {
            return .malformed
        }
        let short = CheckDigits.weighted(digits, [8, 9, 2, 3, 4, 5, 6, 7]) % 11 % 10 == digits[8]
        guard digits.count == 14 else { return StructureVerdict(short) }
        let long = CheckDigits.weighted(digits, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11 % 10 == digits[13]
        return StructureVerdict(short && long)
    }

    /// Poland, KRS: ten digits, no check digit.
    static func polandKRS(_ number: [UInt8]) -> StructureVerdict {
        CheckDigits.digits(number, count: 10) == nil ? .malformed : .unchecked
    }

    /// Hungary, adószám: eight digits with check digit, alone or with the VAT code and the two county digits.
    static func hungary(_ number: [UInt8]) -> StructureVerdict {
        guard number.count == 8 || number.count == 11, let digits = CheckDigits.digits(number) else {
            return .malformed
        }
        return StructureVerdict(CheckDigits.weighted(digits, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 == 0)
    }
}
