// Belgium and the Netherlands.
extension NationalNumber {
    /// Belgium: ten digits beginning 0 or 1 (nine before 2005), the last two 97 minus the rest mod 97.
    static func belgium(_ number: [UInt8]) -> StructureVerdict {
        guard number.count == 9 || number.count == 10, let digits = CheckDigits.digits(number) else {
            return .malformed
        }
        guard digits.count == 9 || digits[0] < 2 else { return .malformed }
        let rest = CheckDigits.number(digits.dropLast(2))
        return StructureVerdict(97 - rest % 97 == CheckDigits.number(digits.suffix(2)))
    }

    /// Netherlands, btw-nummer: nine digits, `B`, two digits.
    ///
    /// Companies' nine digits pass the eleven test; sole traders since 2020 have mod 97-10 over the whole with `NL`
    /// (Belastingdienst, "btw-identificatienummer").
    static func netherlandsVAT(_ number: [UInt8]) -> StructureVerdict {
        guard number.count == 12, let digits = CheckDigits.digits(number[..<9]), number[9] == UInt8(ascii: "B"),
            number[10...].allSatisfy(\.isDigit)
        else { return .malformed }
        let sum = CheckDigits.weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1])
        if sum % 11 == 0 { return .passed }
        return StructureVerdict(CheckDigits.mod97(Array("NL".utf8) + number) == 1)
    }

    /// Netherlands, Kamer van Koophandel: eight digits, no check digit.
    static func netherlandsChamber(_ number: [UInt8]) -> StructureVerdict {
        CheckDigits.digits(number, count: 8) == nil ? .malformed : .unchecked
    }
}
