/// Reads a day in the usual formats: `2019-02-12`, `12/02/2019`, `12-Feb-19`, `February 12, 2019`.
enum DayReading {
    /// `YYYY-MM-DD`, or the text as it is where no day can be read.
    static func day(of text: String) -> String {
        let scalars = Array(PlainText(text).text.unicodeScalars.drop(while: \.isBlank))
        var scanner = DayScanner(scalars)
        guard let day = scanner.yearFirst() ?? scanner.dayFirst() ?? scanner.monthFirst(), day.isReal else {
            return text
        }
        return day.isoText
    }
}

/// A day of the calendar, not yet known to be one.
struct DayParts: Equatable {
    var year: Int
    var month: Int
    var day: Int

    /// Whether the Gregorian calendar has it, in the years 1…9999.
    var isReal: Bool {
        guard (1...9999).contains(year), (1...12).contains(month) else { return false }
        let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[month - 1]).contains(day)
    }

    var isoText: String { Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2) }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
