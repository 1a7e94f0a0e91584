/// Undoes what text recognition does to numbers: letters for digits, and gaps beside points and commas.
///
/// Only forms that leave no doubt are repaired: amounts with two decimals, and dates.
enum RecognizedNumbers {
    /// `RMO.02` → `RM0.02`, `12. 15` → `12.15`, `1 234,5O` → `1 234,50`, `52-00` → `52.00`; nil when nothing is to be done.
    static func amount(_ text: String) -> String? {
        var characters = Array(text)
        // The code of a tax rate, or dirt, glued to the cents.
        if let last = characters.last, last.isLetter, characters.count > 4, isDigit(characters[characters.count - 2]),
            isDigit(characters[characters.count - 3]), !isLookAlike(last), isMark(characters[characters.count - 4])
        {
            characters.removeLast()
        }
        // The number is the run of digits, separators and look-alikes at the end.
        var start = characters.count
        while start > 0, isNumeric(characters[start - 1]) { start -= 1 }
        guard start < characters.count, characters[start...].contains(where: isDigit) else { return nil }
        for index in start..<characters.count { characters[index] = digit(characters[index]) }
        var body = closed(characters[start...])
        if body.count >= 4, body.suffix(3) == ["-", "0", "0"], isDigit(body[body.count - 4]) {
            body[body.count - 3] = "."
        }
        guard body.count >= 3, body[body.count - 3] == "." || body[body.count - 3] == ",",
            isDigit(body[body.count - 1]), isDigit(body[body.count - 2])
        else { return nil }
        let repaired = String(characters[..<start]) + String(body)
        return repaired == text ? nil : repaired
    }

    /// `O1/02/2020` → `01/02/2020`, `12.03 .2021` → `12.03.2021`, `09/02/201811:40` → `09/02/2018 11:40`; nil when
    /// nothing is to be done.
    static func date(_ text: String) -> String? {
        let characters = Array(text)
        guard characters.count(where: isDigit) >= 4 else { return nil }
        var result: [Character] = []
        for (index, character) in characters.enumerated() {
            let isBeside = [index - 1, index + 1].contains { place in
                characters.indices.contains(place) && (isDigit(characters[place]) || isMark(characters[place]))
            }
            result.append(isBeside ? digit(character) : character)
        }
        result = closed(result[...])
        // Four digits of a year and the hour behind them.
        var run = 0
        for index in result.indices {
            if isDigit(result[index]) {
                run += 1
            } else {
                if result[index] == ":", run == 5 || run == 6 {
                    result.insert(" ", at: index - (run - 4))
                    break
                }
                run = 0
            }
        }
        let repaired = String(result)
        return repaired == text ? nil : repaired
    }

    /// Without blanks beside points, commas and slashes that stand between digits.
    private static func closed(_ characters: ArraySlice<Character>) -> [Character] {
        let all = Array(characters)
        return all.indices.compactMap { index in
            guard all[index] == " " else { return all[index] }
            let before = index > 0 ? all[index - 1] : " "
            let after = index + 1 < all.count ? all[index + 1] : " "
            return isMark(before) && isDigit(after) || isDigit(before) && isMark(after) ? nil : " "
        }
    }

    private static func digit(_ character: Character) -> Character {
        switch character {
        case "O", "o", "Q": "0"
        case "l", "I", "|": "1"
        default: character
        }
    }

    private static func isLookAlike(_ character: Character) -> Bool { digit(character) != character }
    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
    private static func isMark(_ character: Character) -> Bool {
        character == "." || character == "," || character == "/"
    }
    private static func isNumeric(_ character: Character) -> Bool {
        isDigit(character) || digit(character) != character || isMark(character) || character == " " || character == "-"
    }
}
