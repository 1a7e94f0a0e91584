import DocumentModel
import LayoutAnalysis
import Testing

@Suite("Lines with common columns are a table")
struct TableTests {
    private static let header = ["Description", "Qty", "Price", "Amount"]
    private static let columns: [Double] = [50, 300, 380, 480]

    private static func row(_ cells: [String], y: Double) -> [Word] {
        zip(columns, cells).flatMap { PageFixture.words($1, x: $0, y: y) }
    }

    private static func table(_ rows: [[String]], y: Double = 200) -> [Word] {
        rows.enumerated().flatMap { row($1, y: y + Double($0) * 16) }
    }

    @Test("A header over figures is the first line of the region")
    func header() throws {
        let rows = [Self.header, ["Blue paint", "2", "10.00", "20.00"], ["Brush", "1", "5.00", "5.00"]]
        let layout = PageLayout(
            PageFixture.page(PageFixture.words("Dear reader", x: 50, y: 100) + Self.table(rows)))
        let table = try #require(layout.tables.first)
        #expect(layout.tables.count == 1)
        #expect(table.hasHeader)
        #expect(table.lines == 1..<4)
        #expect(table.columns.map(\.lowerBound) == Self.columns)
        #expect(table.box.minY == 200 && table.box.maxY == 242)
    }

    @Test("Figures alone have no header")
    func noHeader() throws {
        let rows = (1...3).map { ["Item \($0)", "\($0)", "10.00", "\($0)0.00"] }
        let table = try #require(PageLayout(PageFixture.page(Self.table(rows))).tables.first)
        #expect(!table.hasHeader)
        #expect(table.lines.count == 3)
    }

    @Test("A wrapped description stays inside the table")
    func wrapped() throws {
        let rows = [
            Self.header, ["Blue paint", "2", "10.00", "20.00"], ["for outdoor walls"], ["Brush", "1", "5.00", "5.00"],
        ]
        let table = try #require(PageLayout(PageFixture.page(Self.table(rows))).tables.first)
        #expect(table.lines.count == 4)
    }

    @Test("Two lines are no table, and words without figures are none")
    func noTable() {
        let short = [Self.header, ["Blue paint", "2", "10.00", "20.00"]]
        #expect(PageLayout(PageFixture.page(Self.table(short))).tables.isEmpty)
        let words = Array(repeating: ["one", "two", "three", "four"], count: 4)
        #expect(PageLayout(PageFixture.page(Self.table(words))).tables.isEmpty)
    }

    @Test("A wide white gap ends a table")
    func gap() throws {
        let upper = [Self.header, ["Blue paint", "2", "10.00", "20.00"], ["Brush", "1", "5.00", "5.00"]]
        let lower = (1...3).map { ["Item \($0)", "\($0)", "10.00", "\($0)0.00"] }
        let layout = PageLayout(PageFixture.page(Self.table(upper) + Self.table(lower, y: 500)))
        #expect(layout.tables.map(\.lines.count) == [3, 3])
        #expect(layout.tables.map(\.hasHeader) == [true, false])
    }
}
