import Foundation

/// A table as comma-separated values: RFC 4180, UTF-8, the names of the columns first.
package struct CSVText {
    /// Whether the text begins with a byte order mark, by which Excel knows UTF-8.
    let marksEncoding: Bool

    package init(marksEncoding: Bool = false) {
        self.marksEncoding = marksEncoding
    }

    package func bytes(of table: Table) -> [UInt8] {
        var bytes: [UInt8] = marksEncoding ? [0xEF, 0xBB, 0xBF] : []
        append(table.columns.map(\.name), to: &bytes)
        for row in table.rows { append(row.map(Self.text), to: &bytes) }
        return bytes
    }

    private func append(_ fields: [String], to bytes: inout [UInt8]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += Self.quoted(field).utf8
        }
        bytes += "\r\n".utf8
    }

    /// Numbers with a decimal point and without thousands, days as `YYYY-MM-DD`.
    static func text(of cell: TableCell) -> String {
        switch cell {
        case .empty: ""
        case .flag(let value): value ? "true" : "false"
        case .number(let value, _): "\(value)"
        case .day(let day): day.isoText
        case .text(let text): guarded(text)
        }
    }

    /// Signs by which spreadsheets know a formula, their full-width forms among them (OWASP, CSV Injection).
    private static let formulaSigns: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    /// An apostrophe before what a spreadsheet would take for a formula: text of an invoice is anybody's.
    private static func guarded(_ text: String) -> String {
        text.unicodeScalars.first.map(formulaSigns.contains) == true ? "'" + text : text
    }

    private static func quoted(_ field: String) -> String {
        let needsQuotes = field.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\r" || $0 == "\n" }
        return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
    }
}
