import Testing

@testable import InvoiceEvaluation

struct DayReadingTests {
    @Test(arguments: [
        "2019-02-12", "2019-2-12", "2019-02-12T10:30", "12/02/2019", "12.2.2019", "12 2 19", "12-Feb-19",
        "12 Feb. 2019",
        "February 12, 2019", "Feb. 12th 2019", "feb 12 2019", "12 février 2019", "12. Februar 2019", "2019/02/12",
        "12 Febbraio, 2019", "on 12 Feb 2019", "02/13/2019 12/02/2019",
    ])
    func `a day is read in every usual format`(text: String) {
        #expect(DayReading.day(of: text) == (text.hasPrefix("02/13") ? "2019-02-13" : "2019-02-12"))
    }

    @Test(arguments: [("29.02.2024", "2024-02-29"), ("1 juin 1999", "1999-06-01"), ("1.5.70", "1970-05-01")])
    func `the century follows from two digits`(text: String, day: String) {
        #expect(DayReading.day(of: text) == day)
    }

    @Test(arguments: ["31.02.2020", "2019-13-01", "29.02.2023", "tomorrow", "12345", "", "12 foo 2019", "0/0/2019"])
    func `what is no day stays as it is`(text: String) {
        #expect(DayReading.day(of: text) == text)
    }
}
