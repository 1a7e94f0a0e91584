// United Kingdom and Ireland.
extension NationalNumber {
    /// United Kingdom, VAT: nine digits, twelve with a branch, or `GD`/`HA` and three for public bodies.
    ///
    /// The weighted sum is 0 mod 97, or 42 or 55 in newer ranges (HMRC, modulus 97 and "9755").
    static func unitedKingdomVAT(_ number: [UInt8]) -> StructureVerdict {
        if number.count == 5, let digits = CheckDigits.digits(number[2...]) {
            let value = CheckDigits.number(digits)
            if number.starts(with: "GD".utf8) { return value < 500 ? .unchecked : .malformed }
            if number.starts(with: "HA".utf8) { return value >= 500 ? .unchecked : .malformed }
            return .malformed
        }
        guard number.count == 9 || number.count == 12, let digits = CheckDigits.digits(number) else {
            return .malformed
        }
        let sum = CheckDigits.weighted(digits, [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97
        return StructureVerdict(sum == 0 || sum == 42 || sum == 55)
    }

    /// United Kingdom, company number: eight digits, or two letters and six digits (Companies House).
    static func unitedKingdomCompany(_ number: [UInt8]) -> StructureVerdict {
        if number.count == 7 || number.count == 8, number.allSatisfy(\.isDigit) { return .unchecked }
        let fits = number.count == 8 && number[..<2].allSatisfy(\.isUpper) && number[2...].allSatisfy(\.isDigit)
        return fits ? .unchecked : .malformed
    }

    /// Ireland, VAT: seven digits and one or two letters, or the older form with a letter in second place.
    static func ireland(_ number: [UInt8]) -> StructureVerdict {
        guard number.count == 8 || number.count == 9, number[0].isDigit, number[7].isUpper else { return .malformed }
        let letters = Array("WABCDEFGHIJKLMNOPQRSTUV".utf8)
        var sum = 0
        if let digits = CheckDigits.digits(number[..<7]) {
            sum = CheckDigits.weighted(digits, [8, 7, 6, 5, 4, 3, 2])
            if number.count == 9 {
                guard let extra = letters.firstIndex(of: number[8]), extra <= 9 else { return .malformed }
                sum += 9 * extra
            }
        } else {
            guard number.count == 8, number[1].isUpper || number[1] == UInt8(ascii: "&"),
                let digits = CheckDigits.digits(number[2..<7])
            else { return .malformed }
            sum = CheckDigits.weighted(digits, [7, 6, 5, 4, 3]) + 2 * (Int(number[0]) - 0x30)
        }
        return StructureVerdict(letters[sum % 23] == number[7])
    }
}
