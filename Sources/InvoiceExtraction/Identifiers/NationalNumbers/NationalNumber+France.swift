extension NationalNumber {
    /// SIREN: nine digits with a Luhn check digit (INSEE, SIRENE directory).
    static func siren(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 9) else { return .malformed }
        return StructureVerdict(CheckDigits.luhn(digits))
    }

    /// SIRET: a SIREN and five digits, Luhn over all 14.
    ///
    /// Establishments of La Poste (SIREN 356000000) instead have a digit sum divisible by 5 (INSEE).
    static func siret(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 14) else { return .malformed }
        if CheckDigits.luhn(digits) { return StructureVerdict(CheckDigits.luhn(digits[..<9])) }
        let isPostOffice = CheckDigits.number(digits[..<9]) == 356_000_000
        return StructureVerdict(isPostOffice && digits.reduce(0, +) % 5 == 0)
    }

    /// TVA intracommunautaire: a key of two characters and the SIREN.
    ///
    /// A numeric key is (12 + 3 × (SIREN mod 97)) mod 97; keys with letters (never I or O) follow the newer rule of
    /// the tax administration. Monaco's numbers have 000 in place of a SIREN and no Luhn digit.
    static func franceVAT(_ number: [UInt8]) -> StructureVerdict {
        guard number.count == 11, let digits = CheckDigits.digits(number[2...]) else { return .malformed }
        guard let first = franceKeyValue(number[0]), let second = franceKeyValue(number[1]) else { return .malformed }
        let siren = CheckDigits.number(digits)
        if siren >= 1_000_000, !CheckDigits.luhn(digits) { return .failed }
        if first < 10, second < 10 {
            return StructureVerdict((12 + 3 * (siren % 97)) % 97 == first * 10 + second)
        }
        let key = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100
        return StructureVerdict((siren + 1 + key / 11) % 11 == key % 11)
    }

    private static func franceKeyValue(_ byte: UInt8) -> Int? {
        guard let value = byte.base36, byte != UInt8(ascii: "I"), byte != UInt8(ascii: "O") else { return nil }
        if byte > UInt8(ascii: "O") { return value - 2 }
        return byte > UInt8(ascii: "I") ? value - 1 : value
    }
}
