import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Printed dates")
struct DateParserTests {
    @Test(
        "Both readings of numeric dates",
        arguments: [
            ("25.09.2018", "2018-09-25", nil), ("25/09/18", "2018-09-25", nil), ("9-25-2018", nil, "2018-09-25"),
            ("03/04/2024", "2024-04-03", "2024-03-04"), ("03.04.2024", "2024-04-03", nil),
            ("25. 09. 2018", "2018-09-25", nil), ("25 / 09 / 2018", "2018-09-25", nil),
            ("03.03.2024,", "2024-03-03", nil), ("25.09.2018.", "2018-09-25", nil), ("(25.09.2018)", "2018-09-25", nil),
            ("1.2.24", "2024-02-01", nil), ("31/12/99", "1999-12-31", nil), ("25 09 2018", "2018-09-25", nil),
            ("09.25.2018", nil, "2018-09-25"), ("3/3/2024 14:05", "2024-03-03", "2024-03-03"),
        ] as [(String, String?, String?)])
    func numeric(text: String, dayFirst: String?, monthFirst: String?) throws {
        let date = try #require(DateParser.parse(text))
        #expect(date.dayFirst?.description == dayFirst)
        #expect(date.monthFirst?.description == monthFirst)
        #expect(date.style == .numeric)
    }

    @Test(
        "Dates that state their order",
        arguments: [
            ("2018-09-25", "2018-09-25"), ("2018/09/25", "2018-09-25"), ("2018.09.25", "2018-09-25"),
            ("2018.09.25.", "2018-09-25"), ("2024. 03. 03.", "2024-03-03"), ("2024-03-03T10:00:00Z", "2024-03-03"),
            ("2024-03-03T10:00:00.123+01:00", "2024-03-03"), ("2024-03-03 10:00", "2024-03-03"),
            ("20240903", "2024-09-03"), ("25. September 2018", "2018-09-25"), ("le 3 mars 2024", "2024-03-03"),
            ("1er mars 2024", "2024-03-01"), ("3rd of March, 2024", "2024-03-03"), ("March 3, 2024", "2024-03-03"),
            ("March 3rd, 2024", "2024-03-03"), ("Mar-03-2024", "2024-03-03"), ("03-Mar-24", "2024-03-03"),
            ("03MAR24", "2024-03-03"), ("12-SEP-2019", "2019-09-12"), ("3 de marzo de 2024", "2024-03-03"),
            ("1º de março de 2024", "2024-03-01"), ("2024. március 3.", "2024-03-03"), ("3. března 2024", "2024-03-03"),
            ("3 maja 2024 r.", "2024-05-03"), ("3 mars 2024 14:05", "2024-03-03"), ("3. Jänner 2024", "2024-01-03"),
            ("den 3 juni 2024", "2024-06-03"), ("3. desember 2024", "2024-12-03"), ("3 maart 2024", "2024-03-03"),
            ("3. joulukuuta 2024", "2024-12-03"), ("3 octombrie 2024", "2024-10-03"), ("3 Ağustos 2024", "2024-08-03"),
            ("3 KASIM 2024", "2024-11-03"), ("3 października 2024", "2024-10-03"),
            ("3 de abril del 2024", "2024-04-03"),
            ("3 febbraio 2024", "2024-02-03"), ("Montag, 4. März 2024", "2024-03-04"), ("Sep. 3, 2024", "2024-09-03"),
            ("Mon, Mar 4, 2024 10:15 AM", "2024-03-04"), ("3. Sept. 2024", "2024-09-03"), ("2024-Mar-03", "2024-03-03"),
            ("3 août 2024 à 10:15", "2024-08-03"), ("29.02.2024", "2024-02-29"),
        ])
    func stated(text: String, expected: String) {
        #expect(DateParser.parse(text)?.dayFirst?.description == expected)
    }

    @Test(
        "What is no date",
        arguments: [
            "", "abc", "12,50", "1.234,56", "32.01.2024", "29.02.2023", "13/13/2024", "12.03", "03/2024", "March 2024",
            "1989-12-31", "2060-01-01", "31.12.85", "20241301", "12345678", "192.168.1.1", "14:05", "1.2.3", "1.2.345",
            "Invoice 3 March 2024", "3 March 2024 invoice", "25.09.2018 - 30.09.2018", "25.09-2018", "12/03/2024/5",
            "3 foo 2024", "03 04", "2024", "May 12.50",
        ])
    func rejected(text: String) {
        #expect(DateParser.parse(text) == nil)
    }

    @Test("Two-digit years are told")
    func twoDigitYear() {
        #expect(DateParser.parse("03-Mar-24")?.hasTwoDigitYear == true)
        #expect(DateParser.parse("03-Mar-2024")?.hasTwoDigitYear == false)
    }

    @Test(
        "Every day survives printing and reading",
        arguments: [
            "d.m.y", "D.M.y", "d/m/y", "d-m-y", "y-M-D", "y/M/D", "D.M.s", "yMD", "d. n y", "n d, y", "D-n-y", "y n d",
            "d de n de y", "M/D/y",
        ])
    func roundTrip(pattern: String) throws {
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        var random = SeededGenerator(seed: 11)
        let first = try #require(CalendarDate(year: 1990, month: 1, day: 1)).dayNumber
        let last = try #require(CalendarDate(year: 2059, month: 12, day: 31)).dayNumber
        for _ in 0..<1500 {
            let date = CalendarDate(dayNumber: Int.random(in: first...last, using: &random))
            let words = pattern.split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
                word == "de"
                    ? "de"
                    : word.map { letter -> String in
                        switch letter {
                        case "d": String(date.day)
                        case "D": padded(date.day)
                        case "m": String(date.month)
                        case "M": padded(date.month)
                        case "n": names[date.month - 1]
                        case "y": String(date.year)
                        case "s": padded(date.year % 100)
                        default: String(letter)
                        }
                    }.joined()
            }
            let text = words.joined(separator: " ")
            let parsed = DateParser.parse(text)
            #expect(parsed?.date(in: pattern == "M/D/y" ? .monthFirst : .dayFirst) == date, "\(text)")
        }
    }

    @Test("Dates with one reading decide for the others, then the country, then the currency")
    func order() throws {
        let ambiguous = try #require(DateParser.parse("03/04/2024"))
        let american = try #require(DateParser.parse("03/25/2024"))
        let european = try #require(DateParser.parse("25/03/2024"))
        #expect(DateOrder.decide([ambiguous, american], country: "FR", language: "fr") == .monthFirst)
        #expect(DateOrder.decide([ambiguous, european], country: "US", language: "en") == .dayFirst)
        #expect(DateOrder.decide([ambiguous], country: "US", language: "en") == .monthFirst)
        #expect(DateOrder.decide([ambiguous], country: "GB", language: "en", currency: "USD") == .dayFirst)
        #expect(DateOrder.decide([ambiguous], country: nil, language: "en", currency: "USD") == .monthFirst)
        #expect(DateOrder.decide([ambiguous], country: nil, language: "en") == .dayFirst)
        #expect(DateOrder.decide([american, european], country: "PH", language: nil) == .monthFirst)
        #expect(ambiguous.date(in: .monthFirst) == CalendarDate(year: 2024, month: 3, day: 4))
    }
}
