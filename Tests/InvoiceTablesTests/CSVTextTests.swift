import Foundation
import Testing

@testable import InvoiceTables

struct CSVTextTests {
    @Test(
        arguments: [
            (.text("a,b"), "\"a,b\""), (.text("say \"x\""), "\"say \"\"x\"\"\""), (.text("a\nb"), "\"a\nb\""),
            (.text("plain"), "plain"), (.empty, ""), (.flag(true), "true"), (.number(-5, .amount), "-5"),
            (.number(Decimal(string: "1234567.8900")!, .amount), "1234567.89"),
            (.day(CalendarDay("0999-01-02")!), "0999-01-02"),
        ] as [(TableCell, String)])
    func `a field is quoted where it must be`(cell: TableCell, text: String) {
        let table = Table(name: "", columns: [.init(name: "n", width: 1)], rows: [[cell]])
        #expect(String(decoding: CSVText().bytes(of: table), as: UTF8.self) == "n\r\n\(text)\r\n")
    }

    @Test(arguments: [
        "=1+1", "+49 30", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", "\u{FF1D}1", "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}1",
    ])
    func `text that a spreadsheet takes for a formula has an apostrophe before it`(text: String) {
        #expect(CSVText.text(of: .text(text)) == "'" + text)
    }

    @Test(arguments: ["a=1", " =1", "1-2", "'=1"])
    func `other text stays as it is`(text: String) {
        #expect(CSVText.text(of: .text(text)) == text)
    }

    @Test func `the byte order mark is there when asked for`() {
        let table = Table(name: "", columns: [.init(name: "ä", width: 1), .init(name: "b", width: 1)])
        #expect(CSVText().bytes(of: table) == Array("ä,b\r\n".utf8))
        #expect(CSVText(marksEncoding: true).bytes(of: table) == [0xEF, 0xBB, 0xBF] + Array("ä,b\r\n".utf8))
    }
}
