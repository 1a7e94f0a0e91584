// Estonia, Latvia, Lithuania.
extension NationalNumber {
    /// Estonia, KMKR: nine digits, weights 3, 7, 1, mod 10.
    static func estonia(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 9) else { return .malformed }
        return StructureVerdict(CheckDigits.weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 == 0)
    }

    /// Latvia, PVN: eleven digits; legal entities begin above 3, persons carry their own check digit.
    static func latvia(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 11) else { return .malformed }
        if digits[0] > 3 {
            return StructureVerdict(CheckDigits.weighted(digits, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3)
        }
        // Personal codes issued since 2017 begin with 32 and have no check digit.
        if digits[0] == 3, digits[1] == 2 { return .unchecked }
        let sum = CheckDigits.weighted(digits, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])
        return StructureVerdict((1 + sum) % 11 % 10 == digits[10])
    }

    /// Lithuania, PVM: nine digits with 1 in eighth place, or twelve with 1 in eleventh, mod 11 in two rounds.
    static func lithuania(_ number: [UInt8]) -> StructureVerdict {
        guard number.count == 9 || number.count == 12, let digits = CheckDigits.digits(number),
            digits[digits.count - 2] == 1
        else { return .malformed }
        let body = digits.dropLast()
        var check = CheckDigits.weighted(body, (0..<body.count).map { 1 + $0 % 9 }) % 11
        if check == 10 { check = CheckDigits.weighted(body, (0..<body.count).map { 1 + ($0 + 2) % 9 }) % 11 }
        return StructureVerdict(check % 10 == digits[digits.count - 1])
    }
}
