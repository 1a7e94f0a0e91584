// Austria, Germany, Switzerland, Liechtenstein, Luxembourg.
extension NationalNumber {
    /// Austria, UID: `U` and eight digits, check by cross sums (Federal Ministry of Finance, UID construction rules).
    static func austria(_ number: [UInt8]) -> StructureVerdict {
        guard number.first == UInt8(ascii: "U"), let digits = CheckDigits.digits(number.dropFirst(), count: 8) else {
            return .malformed
        }
        var sum = 4
        for (index, digit) in digits[..<7].enumerated() {
            let product = index % 2 == 0 ? digit : digit * 2
            sum += product > 9 ? product - 9 : product
        }
        return StructureVerdict((10 - sum % 10) % 10 == digits[7])
    }

    /// Germany, USt-IdNr.: nine digits, ISO 7064 mod 11,10.
    static func germanyVAT(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 9), digits[0] != 0 else { return .malformed }
        return StructureVerdict(CheckDigits.mod11And10(digits))
    }

    /// Germany, Steuernummer: 10 or 11 digits as printed by the states, 12 or 13 in the federal scheme, whose first
    /// digits name the state (ELSTER, "Steuernummernaufbau"). The check digit differs by state and is not judged.
    static func germanyTax(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number) else { return .malformed }
        switch digits.count {
        case 10, 11: return .unchecked
        case 12, 13:
            let state = digits[0] * 10 + digits[1]
            let isState = [1, 2, 3, 4, 5].contains(digits[0]) || state == 10 || (21...32).contains(state)
            return isState ? .unchecked : .malformed
        default: return .malformed
        }
    }

    /// Germany, commercial register: one to six digits and up to two letters for the court.
    static func germanyRegister(_ number: [UInt8]) -> StructureVerdict {
        let digits = number.prefix(while: \.isDigit)
        let court = number.dropFirst(digits.count)
        let fits = (1...6).contains(digits.count) && court.count <= 2 && court.allSatisfy(\.isUpper)
        return fits ? .unchecked : .malformed
    }

    /// Switzerland and Liechtenstein, UID: nine digits, mod 11 (Federal Statistical Office, UID register).
    static func switzerland(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 9) else { return .malformed }
        let check = (11 - CheckDigits.weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4]) % 11) % 11
        return StructureVerdict(check == digits[8])
    }

    /// Luxembourg, TVA: six digits and their remainder by 89.
    static func luxembourg(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 8) else { return .malformed }
        return StructureVerdict(CheckDigits.number(digits[..<6]) % 89 == CheckDigits.number(digits[6...]))
    }
}
