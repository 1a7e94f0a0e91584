/// A street segment taken apart.
struct StreetParts: Sendable, Hashable {
    var number: String?
    var name: String?
    var complement: String?
    /// Words after the street that belong to no part of it: mostly a city.
    var rest: [AddressToken] = []
}

/// Finds number and name in a segment that names a street, in the order of either continent.
enum StreetParser {
    static func parse(_ segment: [AddressToken]) -> StreetParts {
        var parts = StreetParts()
        var tokens = segment
        // "Flat 2 10 High Street": flat first, street after it.
        if tokens.count >= 4, ComplementWords.begins(tokens),
            StreetWords.strength(tokens.dropFirst(2)) == .strong || StreetWords.isLocality(tokens.dropFirst(2))
        {
            parts.complement = AddressToken.join(tokens.prefix(2))
            tokens.removeFirst(2)
        } else if let start = ComplementWords.start(in: tokens) {
            // "STE 445 Austin": what follows the flat's number is a town.
            var end = tokens.count
            if start + 2 < end, tokens[start..<start + 2].contains(where: \.hasDigit), isTown(tokens[(start + 2)...]) {
                end = start + 2
            }
            parts.complement = AddressToken.join(tokens[start..<end])
            parts.rest = Array(tokens[end...])
            tokens.removeSubrange(start...)
        }
        if let count = leadingNumber(tokens) {
            parts.number = AddressToken.join(tokens.prefix(count)).map(trimmed)
            tokens.removeFirst(count)
            if let end = endOfName(tokens), end < tokens.count {
                parts.rest = Array(tokens[end...]) + parts.rest
                tokens.removeSubrange(end...)
            }
        } else if let range = trailingNumber(tokens) {
            parts.number = AddressToken.join(tokens[range]).map(trimmed)
            if range.upperBound < tokens.count {
                let tail = AddressToken.join(tokens[range.upperBound...])
                parts.complement = [tail, parts.complement].compactMap { $0 }.joined(separator: " ")
            }
            tokens.removeSubrange(range.lowerBound...)
            if let last = tokens.last, numberSigns.contains(last.word.filter { $0 != ":" }) { tokens.removeLast() }
        } else if tokens.count > 1, let last = tokens.last, ["s/n", "sn", "snc", "b/n"].contains(last.word) {
            parts.number = last.text
            tokens.removeLast()
        }
        if parts.number == nil, parts.rest.isEmpty { takeTown(from: &tokens, to: &parts) }
        parts.name = AddressToken.join(tokens).map(trimmed)
        return parts
    }

    /// `Avenida del Sol 285 Toledo` and `Innovation Drive Milton Keynes`: a town glued to the street.
    private static func takeTown(from tokens: inout [AddressToken], to parts: inout StreetParts) {
        if let index = tokens.indices.last(where: { $0 > 1 && tokens[$0].isHouseNumber && !isOrdinal(tokens[$0]) }),
            StreetWords.strength(tokens[..<index]) != .none, isTown(tokens[(index + 1)...])
        {
            parts.number = tokens[index].text
            parts.rest = Array(tokens[(index + 1)...])
            tokens.removeSubrange(index...)
        } else if let end = endOfName(tokens), isTown(tokens[end...]) {
            parts.rest = Array(tokens[end...])
            tokens.removeSubrange(end...)
        }
    }

    /// The end of an English street's name; "Ring Road Market" and "County Road 40" go on.
    private static func endOfName(_ tokens: [AddressToken]) -> Int? {
        guard let end = StreetWords.endOfEnglishStreet(tokens) else { return nil }
        guard end + 1 == tokens.count else { return end }
        let isNumbered = tokens[end].isDigits && ["road", "highway", "hwy", "route"].contains(tokens[end - 1].word)
        return isNumbered || StreetWords.localities.contains(tokens[end].word) ? tokens.count : end
    }

    private static func isTown(_ tokens: ArraySlice<AddressToken>) -> Bool {
        guard let first = tokens.first, first.isCapitalized, tokens.count <= 4 else { return false }
        return tokens.allSatisfy { AddressParser.isName($0) && !$0.hasDigit }
    }

    /// `8`, `12 bis`, `45`, `12 B`, `6/1` before a name: how many words.
    static func leadingNumber(_ tokens: [AddressToken]) -> Int? {
        guard tokens.count > 1, tokens[0].isHouseNumber, !isOrdinal(tokens[0]) else { return nil }
        let next = tokens[1]
        if ["bis", "ter", "quater"].contains(next.word), tokens.count > 2 { return 2 }
        let isLetter = next.text.utf8.count == 1 && "ABCDEF".contains(next.text)
        if isLetter, tokens.count > 2 { return 2 }
        return next.hasDigit && tokens.count == 2 ? nil : 1
    }

    /// The words of a number that closes the name, with a letter after it: `12a`, `12 B`, `5/7`, `24.`.
    static func trailingNumber(_ tokens: [AddressToken]) -> Range<Int>? {
        guard tokens.count > 1 else { return nil }
        for index in stride(from: tokens.count - 1, through: 1, by: -1) where tokens[index].isHouseNumber {
            let after = tokens.count - 1 - index
            if after == 0 { return withNumberBefore(tokens, index)..<index + 1 }
            let next = tokens[index + 1]
            let isLetter = next.text.utf8.count == 1 && next.isCapitalized || next.text.utf8.count == 1 && after == 1
            if after == 1, isLetter { return index..<index + 2 }
            if isOrdinal(tokens[index]) { continue }
            // "Vesterbrogade 4 2. tv": what follows the number is a floor.
            if next.startsWithDigit || ["tv", "th", "mf", "st"].contains(next.word) { return index..<index + 1 }
        }
        return nil
    }

    /// `12 - 14` and `4 2`: an earlier number directly before belongs to the house only in `4 2. tv`.
    private static func withNumberBefore(_ tokens: [AddressToken], _ index: Int) -> Int {
        index > 1 && tokens[index - 1].isHouseNumber && !isOrdinal(tokens[index - 1]) ? index - 1 : index
    }

    /// `17.` in "Straße des 17. Juni" and `5th` in "5th Avenue" are part of the name.
    private static func isOrdinal(_ token: AddressToken) -> Bool {
        guard token.startsWithDigit else { return false }
        if token.text.hasSuffix(".") || token.text.hasSuffix("º") || token.text.hasSuffix("ª") { return true }
        return ["st", "nd", "rd", "th"].contains(where: { token.word.hasSuffix($0) })
    }

    private static let numberSigns: Set<String> = [
        "no", "nº", "n°", "n", "nr", "nro", "num", "numero", "c", "#", "n.º",
    ]

    private static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while let last = rest.last, last == "," || last == "." && rest.dropLast().last?.isNumber == true {
            rest.removeLast()
        }
        return String(rest)
    }
}
