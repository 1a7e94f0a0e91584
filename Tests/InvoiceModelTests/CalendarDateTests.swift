import InvoiceModel
import Testing

@Suite("Days of the calendar")
struct CalendarDateTests {
    @Test(
        "ISO text that is a day is read and printed the same",
        arguments: ["2024-02-29", "2000-02-29", "1999-12-31", "0001-01-01", "9999-12-31", "1970-01-01", "2023-04-30"])
    func iso(text: String) throws {
        #expect(try #require(CalendarDate(iso: text)).description == text)
    }

    @Test(
        "Anything else is no day",
        arguments: [
            "2023-02-29", "1900-02-29", "2023-04-31", "2023-13-01", "2023-00-10", "2023-01-00", "2023-1-01",
            "0000-01-01", "23-01-01", "2023-01-01-", "-2023-01-01", "2023/01/01", "20230101", "", "2023-01-1a",
            "+023-01-01", "2023-+1-01", "2023-01--1",
        ])
    func notISO(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test(
        "Days are counted from 1970-01-01",
        arguments: [
            ("1970-01-01", 0), ("1969-12-31", -1), ("1970-02-01", 31), ("2000-03-01", 11_017), ("2024-02-29", 19_782),
            ("2038-01-19", 24_855), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
        ])
    func dayNumbers(text: String, number: Int) throws {
        let date = try #require(CalendarDate(iso: text))
        #expect(date.dayNumber == number)
        #expect(CalendarDate(dayNumber: number) == date)
    }

    @Test("Every day of eight centuries follows the one before, and its number leads back to it")
    func everyDay() throws {
        let start = try #require(CalendarDate(iso: "1600-01-01"))
        var previous = start
        for number in start.dayNumber + 1...start.dayNumber + 292_194 {
            let date = CalendarDate(dayNumber: number)
            let isNextDay = (date.year, date.month, date.day) == (previous.year, previous.month, previous.day + 1)
            let isNewMonth = date.day == 1 && previous.day == CalendarDate.days(in: previous.month, of: previous.year)
            guard isNextDay || isNewMonth, date.dayNumber == number, previous < date else {
                Issue.record("\(previous) is followed by \(date)")
                return
            }
            previous = date
        }
        #expect(previous.description == "2400-01-01")
    }

    @Test(
        "Adding days crosses months, years and leap days",
        arguments: [
            ("2024-01-31", 30, "2024-03-01"), ("2023-01-31", 30, "2023-03-02"), ("2023-12-31", 1, "2024-01-01"),
            ("2024-03-01", -1, "2024-02-29"), ("2024-06-15", 0, "2024-06-15"), ("2024-06-15", 365, "2025-06-15"),
        ])
    func adding(text: String, days: Int, expected: String) throws {
        #expect(try #require(CalendarDate(iso: text)).adding(days: days).description == expected)
    }

    @Test(
        "The end of the month",
        arguments: [
            ("2024-02-01", "2024-02-29"), ("2023-02-28", "2023-02-28"), ("2024-12-05", "2024-12-31"),
            ("2024-04-30", "2024-04-30"),
        ])
    func endOfMonth(text: String, expected: String) throws {
        #expect(try #require(CalendarDate(iso: text)).endOfMonth.description == expected)
    }

    @Test(
        "Days that do not exist cannot be made", arguments: [(0, 1, 1), (10_000, 1, 1), (2024, 2, 30), (2024, 6, 31)])
    func parts(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }
}
