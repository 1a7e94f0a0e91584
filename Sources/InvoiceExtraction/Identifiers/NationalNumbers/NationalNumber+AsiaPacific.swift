// Australia, India, Singapore, Russia.
extension NationalNumber {
    /// Australia, ABN: eleven digits, mod 89 with the first digit less one (Australian Business Register).
    static func australiaABN(_ number: [UInt8]) -> StructureVerdict {
        guard var digits = CheckDigits.digits(number, count: 11), digits[0] > 0 else { return .malformed }
        digits[0] -= 1
        return StructureVerdict(CheckDigits.weighted(digits, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) % 89 == 0)
    }

    /// Australia, ACN: nine digits, mod 10 (ASIC).
    static func australiaACN(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number, count: 9) else { return .malformed }
        let check = (10 - CheckDigits.weighted(digits, [8, 7, 6, 5, 4, 3, 2, 1]) % 10) % 10
        return StructureVerdict(check == digits[8])
    }

    /// India, GSTIN: state, PAN, entity, a character (mostly `Z`), and a check character mod 36 (GST Network).
    static func indiaGSTIN(_ number: [UInt8]) -> StructureVerdict {
        guard number.count == 15, let state = CheckDigits.digits(number[..<2]),
            number[12...].allSatisfy({ $0.base36 != nil })
        else { return .malformed }
        guard (1...38).contains(state[0] * 10 + state[1]) || state == [9, 7] || state == [9, 9] else {
            return .malformed
        }
        if case .malformed = indiaPAN(Array(number[2..<12])) { return .malformed }
        var sum = 0
        for (index, byte) in number[..<14].enumerated() {
            let product = (byte.base36 ?? 0) * (index % 2 == 0 ? 1 : 2)
            sum += product / 36 + product % 36
        }
        return StructureVerdict((36 - sum % 36) % 36 == number[14].base36)
    }

    /// India, PAN: five letters, four digits, a letter; the last is a check character by an unpublished rule.
    static func indiaPAN(_ number: [UInt8]) -> StructureVerdict {
        let fits =
            number.count == 10 && number[..<5].allSatisfy(\.isUpper) && number[5..<9].allSatisfy(\.isDigit)
            && number[9].isUpper
        return fits ? .unchecked : .malformed
    }

    /// India, CIN: listing status, five digits, state, year, three letters, six digits (Companies Rules 2014).
    static func indiaCIN(_ number: [UInt8]) -> StructureVerdict {
        guard number.count == 21, "LUF".utf8.contains(number[0]) else { return .malformed }
        let classes = Array("annnnnaannnnaaannnnnn".utf8)
        for (byte, kind) in zip(number, classes) where (kind == UInt8(ascii: "n")) != byte.isDigit {
            return .malformed
        }
        return .unchecked
    }

    /// Singapore, UEN: eight or nine digits and a letter, or `T`/`S`/`R`, year, type, four digits, letter (ACRA).
    static func singapore(_ number: [UInt8]) -> StructureVerdict {
        guard let last = number.last, last.isUpper else { return .malformed }
        if number.count == 9, let digits = CheckDigits.digits(number[..<8]) {
            let sum = CheckDigits.weighted(digits, [10, 4, 9, 3, 8, 2, 7, 1])
            return StructureVerdict(Array("XMKECAWLJDB".utf8)[sum % 11] == last)
        }
        guard number.count == 10 else { return .malformed }
        if let digits = CheckDigits.digits(number[..<9]) {
            let sum = CheckDigits.weighted(digits, [10, 8, 6, 4, 9, 7, 5, 3, 1])
            return StructureVerdict(Array("ZKCMDNERGWH".utf8)[sum % 11] == last)
        }
        guard "RST".utf8.contains(number[0]), number[1...2].allSatisfy(\.isDigit), number[3...4].allSatisfy(\.isUpper),
            number[5...8].allSatisfy(\.isDigit)
        else { return .malformed }
        let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWX0123456789".utf8)
        var sum = 0
        for (byte, weight) in zip(number[..<9], [4, 3, 5, 3, 10, 2, 2, 5, 7]) {
            guard let value = alphabet.firstIndex(of: byte) else { return .malformed }
            sum += value * weight
        }
        return StructureVerdict(alphabet[(sum + 6) % 11] == last)
    }

    /// Russia, INN: ten digits for companies, twelve for persons (Federal Tax Service order MMV-7-6/435).
    static func russia(_ number: [UInt8]) -> StructureVerdict {
        guard let digits = CheckDigits.digits(number) else { return .malformed }
        switch digits.count {
        case 10:
            return StructureVerdict(CheckDigits.weighted(digits, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10 == digits[9])
        case 12:
            let first = CheckDigits.weighted(digits, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10
            let second = CheckDigits.weighted(digits, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11 % 10
            return StructureVerdict(first == digits[10] && second == digits[11])
        default: return .malformed
        }
    }
}
