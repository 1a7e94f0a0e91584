import Foundation

/// The XML of one sheet.
struct SheetText {
    /// Rows of a sheet, the row of names among them, and signs in a cell (Excel specifications and limits).
    private static let rowLimit = 1_048_576
    private static let textLimit = 32_767

    let table: Table
    /// Whether it is the one that is open at first.
    let isFirst: Bool

    init(_ table: Table, isFirst: Bool) {
        self.table = table
        self.isFirst = isFirst
    }

    func xml() throws -> String {
        guard table.rows.count < Self.rowLimit else {
            throw WorkbookError(
                message:
                    "\(table.name): \(table.rows.count) rows are more than the 1048575 of a sheet; CSV has no such limit"
            )
        }
        var xml = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        xml += "<sheetViews><sheetView\(isFirst ? " tabSelected=\"1\"" : "") workbookViewId=\"0\">"
        xml += "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
        xml += "</sheetView></sheetViews><cols>"
        for (index, column) in table.columns.enumerated() {
            let width = max(column.width, column.name.count + 2)
            xml += "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width)\" customWidth=\"1\"/>"
        }
        xml += "</cols><sheetData>"
        append(table.columns.map { .text($0.name) }, number: 1, style: .heading, to: &xml)
        for (index, row) in table.rows.enumerated() { append(row, number: index + 2, style: nil, to: &xml) }
        return xml + "</sheetData></worksheet>"
    }

    private func append(_ row: [TableCell], number: Int, style: CellStyle?, to xml: inout String) {
        xml += "<row r=\"\(number)\">"
        for (index, cell) in row.enumerated() {
            guard cell != .empty else { continue }
            let style = style ?? CellStyle(cell)
            xml += "<c r=\"\(Self.letters(ofColumn: index))\(number)\""
            if style != .general { xml += " s=\"\(style.rawValue)\"" }
            xml += Self.content(of: cell) + "</c>"
        }
        xml += "</row>"
    }

    /// The rest of a cell's start tag, and its value.
    private static func content(of cell: TableCell) -> String {
        switch cell {
        case .empty: ">"
        case .flag(let value): " t=\"b\"><v>\(value ? 1 : 0)</v>"
        case .number(let value, _): "><v>\(value)</v>"
        case .day(let day):
            SerialDay(day).map { "><v>\($0.number)</v>" } ?? text(day.isoText)
        case .text(let value): text(value)
        }
    }

    private static func text(_ value: String) -> String {
        " t=\"inlineStr\"><is><t xml:space=\"preserve\">\(XMLText.cell(value, limit: textLimit))</t></is>"
    }

    /// A, B, …, Z, AA, AB, …
    static func letters(ofColumn index: Int) -> String {
        var rest = index + 1
        var letters = ""
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}
