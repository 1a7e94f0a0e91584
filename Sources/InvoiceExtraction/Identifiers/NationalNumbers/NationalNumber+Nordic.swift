// Denmark, Finland, Norway, Sweden.
extension NationalNumber {
    /// Denmark, CVR: eight digits, mod 11 (Danish Business Authority).
    static func denmark(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 8), digits[0] != 0 else { return .malformed }
        return StructureVerdict(CheckDigits.weighted(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0)
    }

    /// Finland, Y-tunnus: seven digits and a check digit, mod 11 (Finnish Patent and Registration Office).
    static func finland(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 8) else { return .malformed }
        return StructureVerdict(CheckDigits.weighted(digits, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 == 0)
    }

    /// Norway, organisasjonsnummer: nine digits beginning 8 or 9, mod 11 (Brønnøysund Register Centre).
    static func norway(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 9) else { return .malformed }
        return StructureVerdict(CheckDigits.weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0)
    }

    /// Sweden, organisationsnummer or personnummer: ten digits, Luhn (Bolagsverket).
    static func swedenOrganisation(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 10) else { return .malformed }
        return StructureVerdict(CheckDigits.luhn(digits))
    }

    /// Sweden, VAT: the organisation's ten digits and two more, almost always 01.
    static func swedenVAT(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 12) else { return .malformed }
        guard (1...94).contains(digits[10] * 10 + digits[11]) else { return .malformed }
        return StructureVerdict(CheckDigits.luhn(digits[..<10]))
    }
}
