/// A day of the Gregorian calendar.
package struct CalendarDay: Sendable, Hashable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// Nil unless the text is `YYYY-MM-DD` (ISO 8601) and the calendar has the day.
    package init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.map(\.count) == [4, 2, 2], parts.joined().allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1) - 0x30 } }
        (year, month, day) = (numbers[0], numbers[1], numbers[2])
        guard year >= 1, (1...12).contains(month), (1...Self.days(year: year, month: month)).contains(day) else {
            return nil
        }
    }

    /// `YYYY-MM-DD`.
    package var isoText: String {
        func padded(_ number: Int, _ width: Int) -> String {
            String(repeating: "0", count: width - "\(number)".count) + "\(number)"
        }
        return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    }

    /// Days since the last of the year 0.
    var ordinal: Int {
        let before = year - 1
        let years = before * 365 + before / 4 - before / 100 + before / 400
        return years + (1..<month).reduce(0) { $0 + Self.days(year: year, month: $1) } + day
    }

    private static func days(year: Int, month: Int) -> Int {
        let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }
}
