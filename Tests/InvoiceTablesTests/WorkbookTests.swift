import Foundation
import Testing

@testable import InvoiceTables

struct WorkbookTests {
    private static func sheet(_ rows: [[TableCell]]) throws -> SheetReader {
        let columns = (0..<(rows.first?.count ?? 1)).map { Table.Column(name: "c\($0)", width: 5) }
        let table = Table(name: "T", columns: columns, rows: rows)
        return try SheetReader(
            try #require(try Unzipped(Workbook([table]).bytes()).parts["xl/worksheets/sheet1.xml"]))
    }

    private static func style(_ style: CellStyle) -> String { "\(style.rawValue)" }

    @Test func `the file has the parts that a workbook needs, one sheet for each table`() throws {
        let tables = InvoiceTables()
        let archive = try Unzipped(Workbook([tables.invoices, tables.lineItems]).bytes())
        #expect(
            archive.names == [
                "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
                "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml",
            ])
        #expect(archive.parts["xl/workbook.xml"]?.contains("<sheet name=\"Invoices\"") == true)
        #expect(archive.parts["xl/workbook.xml"]?.contains("<sheet name=\"Line items\"") == true)
        for part in archive.parts.values { _ = try SheetReader(part) }
    }

    @Test func `numbers, days and flags are cells of their kinds`() throws {
        let sheet = try Self.sheet([
            [
                .number(Decimal(string: "1234.5")!, .amount), .number(3, .plain),
                .number(Decimal(string: "0.29")!, .share),
                .day(CalendarDay("2024-03-05")!), .flag(true), .empty, .text("00042"),
            ]
        ])
        #expect(sheet.cells["A1"] == .init(type: "inlineStr", style: Self.style(.heading), value: "c0"))
        #expect(sheet.cells["A2"] == .init(type: "n", style: Self.style(.amount), value: "1234.5"))
        #expect(sheet.cells["B2"] == .init(type: "n", style: "0", value: "3"))
        #expect(sheet.cells["C2"] == .init(type: "n", style: Self.style(.share), value: "0.29"))
        #expect(sheet.cells["D2"] == .init(type: "n", style: Self.style(.day), value: "45356"))
        #expect(sheet.cells["E2"] == .init(type: "b", style: "0", value: "1"))
        #expect(sheet.cells["F2"] == nil)
        #expect(sheet.cells["G2"] == .init(type: "inlineStr", style: "0", value: "00042"))
    }

    @Test(arguments: [("1900-03-01", 61), ("1970-01-01", 25569), ("2000-02-29", 36585), ("9999-12-31", 2_958_465)])
    func `days are counted as spreadsheets do`(text: String, number: Int) throws {
        #expect(SerialDay(try #require(CalendarDay(text)))?.number == number)
    }

    @Test func `days before the calendar of spreadsheets are text`() throws {
        let sheet = try Self.sheet([[.day(try #require(CalendarDay("1900-02-28")))]])
        #expect(sheet.cells["A2"] == .init(type: "inlineStr", style: "0", value: "1900-02-28"))
    }

    @Test(arguments: [
        ("=1+1", "=1+1"), ("a & <b> \"c\"", "a & <b> \"c\""), (" two\nlines ", " two\nlines "),
        ("\u{1}x\r", "_x0001_x_x000D_"),
        ("_x0041_", "_x005F_x0041_"), ("_x00", "_x00"), ("\u{FFFE}", "_xFFFE_"), ("🧾", "🧾"),
    ])
    func `text is text, whatever is in it`(text: String, stored: String) throws {
        #expect(try Self.sheet([[.text(text)]]).cells["A2"]?.value == stored)
    }

    @Test func `text is cut where a cell ends, never inside a sign`() {
        #expect(XMLText.cell("ab🧾c", limit: 3) == "ab")
        #expect(XMLText.cell("ab🧾c", limit: 4) == "ab🧾")
    }

    @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD")])
    func `columns have letters`(index: Int, letters: String) {
        #expect(SheetText.letters(ofColumn: index) == letters)
    }

    @Test func `the row of names stays in sight`() throws {
        let table = Table(name: "T", columns: [.init(name: "c", width: 5)])
        #expect(try SheetText(table, isFirst: true).xml().contains("<pane ySplit=\"1\" topLeftCell=\"A2\""))
    }

    @Test func `more rows than a sheet has are an error`() {
        let rows = [[TableCell]](repeating: [.empty], count: 1_048_576)
        let table = Table(name: "T", columns: [.init(name: "c", width: 5)], rows: rows)
        #expect(throws: WorkbookError.self) { try Workbook([table]).bytes() }
    }

    @Test func `the checksum is the published one`() {
        #expect(CRC32.checksum(of: "123456789".utf8) == 0xCBF4_3926)
        #expect(CRC32.checksum(of: []) == 0)
    }
}
