/// Looks for a day in plain text, in one order of its parts after the other.
struct DayScanner {
    private let scalars: [Unicode.Scalar]
    private var index = 0

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    /// `2019-02-12` at the start (ISO 8601).
    mutating func yearFirst() -> DayParts? {
        index = 0
        guard let year = digits(4...4), take("-"), let month = digits(1...2), take("-"), let day = digits(1...2) else {
            return nil
        }
        return DayParts(year: year, month: month, day: day)
    }

    /// `12/02/2019`, `12. Februar 19`, `2019/02/12`: the first place that has a number, a month and a number.
    ///
    /// The day comes before the month unless only the other order makes a date.
    mutating func dayFirst() -> DayParts? {
        for end in scalars.indices where isEndOfDigits(end) {
            index = startOfDigits(endingAt: end, atMost: 4)
            guard let first = digits(1...4), takeSeparators(), let month = monthNumberOrName(),
                takeSeparatorsAfterMonth(), let last = digits(2...4)
            else { continue }
            guard let month = month.number else { return nil }
            return arranged(first, month, last)
        }
        return nil
    }

    /// `February 12, 2019`, `feb. 12th 2019`: the first place that looks so.
    mutating func monthFirst() -> DayParts? {
        for end in scalars.indices where isEndOfLetters(end) {
            index = end + 1
            let word = letters(endingAt: end, atMost: 12)
            guard word.count >= 3 else { continue }
            _ = take(".")
            guard take(" "), let day = digits(1...2) else { continue }
            takeOrdinalEnding()
            _ = take(",")
            guard take(" "), let year = digits(4...4) else { continue }
            return MonthNames.number(of: word).map { DayParts(year: year, month: $0, day: day) }
        }
        return nil
    }

    private func arranged(_ first: Int, _ month: Int, _ last: Int) -> DayParts? {
        guard month != 0 else { return nil }
        if first > 31 { return DayParts(year: first, month: month, day: last) }
        let year = last < 70 ? last + 2000 : last < 100 ? last + 1900 : last
        return month > 12 && first <= 12
            ? DayParts(year: year, month: first, day: month) : DayParts(year: year, month: month, day: first)
    }

    /// Digits, or a word of 3 to 12 letters; the inner nil: a word that is no month.
    private mutating func monthNumberOrName() -> (number: Int?, Void)? {
        if let number = digits(1...2) { return (number, ()) }
        let start = index
        while index < scalars.count, scalars[index].isLowercaseLetter { index += 1 }
        guard (3...12).contains(index - start) else { return nil }
        return (MonthNames.number(of: String(String.UnicodeScalarView(scalars[start..<index]))), ())
    }
}

extension DayScanner {
    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard index < scalars.count, scalars[index] == scalar else { return false }
        index += 1
        return true
    }

    /// As many digits as there are, at most the upper bound.
    private mutating func digits(_ count: ClosedRange<Int>) -> Int? {
        var value = 0
        let start = index
        while index < scalars.count, index - start < count.upperBound, let digit = scalars[index].digit {
            value = value * 10 + digit
            index += 1
        }
        return index - start >= count.lowerBound ? value : nil
    }

    private mutating func takeSeparators() -> Bool {
        let start = index
        while index < scalars.count, "./- ".unicodeScalars.contains(scalars[index]) { index += 1 }
        return index > start
    }

    /// A full stop may be all that separates, or end an abbreviation, with a comma after it.
    private mutating func takeSeparatorsAfterMonth() -> Bool {
        let start = index
        let hasFullStop = take(".")
        _ = take(",")
        if takeSeparators() { return true }
        index = start
        return hasFullStop && takeSeparators()
    }

    private mutating func takeOrdinalEnding() {
        guard index + 1 < scalars.count else { return }
        let ending = String(String.UnicodeScalarView(scalars[index...index + 1]))
        if ["st", "nd", "rd", "th"].contains(ending) { index += 2 }
    }

    private func isEndOfDigits(_ end: Int) -> Bool {
        scalars[end].digit != nil && (end + 1 == scalars.count || scalars[end + 1].digit == nil)
    }

    private func isEndOfLetters(_ end: Int) -> Bool {
        scalars[end].isLowercaseLetter && (end + 1 == scalars.count || !scalars[end + 1].isLowercaseLetter)
    }

    private func startOfDigits(endingAt end: Int, atMost count: Int) -> Int {
        var start = end
        while start > 0, end - start + 1 < count, scalars[start - 1].digit != nil { start -= 1 }
        return start
    }

    private func letters(endingAt end: Int, atMost count: Int) -> String {
        var start = end
        while start > 0, end - start + 1 < count, scalars[start - 1].isLowercaseLetter { start -= 1 }
        return String(String.UnicodeScalarView(scalars[start...end]))
    }
}
