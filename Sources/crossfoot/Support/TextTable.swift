#if Server
import ArgumentParser
import Foundation

/// How a table is printed.
enum TableFormat: String, CaseIterable, ExpressibleByArgument {
    case table, json, csv
}

/// Rows of values under named columns, for people or for programs.
struct TextTable {
    enum Value {
        case text(String)
        case number(Int64)
        /// UTC; nil: never.
        case time(Date?)
    }

    private let columns: [String]
    private var rows: [[Value]] = []

    init(columns: [String]) { self.columns = columns }

    /// - Parameter row: one value for each column.
    mutating func add(_ row: [Value]) { rows.append(row) }

    func bytes(_ format: TableFormat) throws -> [UInt8] {
        switch format {
        case .table: Array(alignedText.utf8)
        case .csv: Array(commaSeparated.utf8)
        case .json: try json()
        }
    }

    private var alignedText: String {
        let heads = columns.map { $0.uppercased().replacing("_", with: " ") }
        let cells = rows.map { $0.map { $0.printed.isEmpty ? "-" : Self.printable($0.printed) } }
        let widths = heads.indices.map { column in
            max(heads[column].count, cells.map { $0[column].count }.max() ?? 0)
        }
        let numeric = heads.indices.map { column in
            rows.contains { if case .number = $0[column] { true } else { false } }
        }
        func line(_ cells: [String]) -> String {
            let padded = cells.indices.map { column in
                let blanks = String(repeating: " ", count: widths[column] - cells[column].count)
                return numeric[column] ? blanks + cells[column] : cells[column] + blanks
            }
            let line = padded.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
        }
        return ([heads] + cells).map(line).joined()
    }

    /// A name with control characters in it must not move the cursor of a terminal.
    private static func printable(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : $0 }))
    }

    /// As RFC 4180 has it, with a line of names first.
    private var commaSeparated: String {
        func line(_ cells: [String]) -> String { cells.map(Self.quoted).joined(separator: ",") + "\r\n" }
        return ([columns] + rows.map { $0.map(\.printed) }).map(line).joined()
    }

    private static func quoted(_ cell: String) -> String {
        let needsQuotes = cell.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }
        return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }

    private func json() throws -> [UInt8] {
        let objects = rows.map { row in
            Dictionary(zip(columns, row)) { first, _ in first }.mapValues(JSONValue.init)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(objects)) + [UInt8(ascii: "\n")]
    }
}

extension TextTable.Value {
    /// Empty for a time that never was.
    fileprivate var printed: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .time(let time): time?.ISO8601Format() ?? ""
        }
    }
}

private struct JSONValue: Encodable {
    let value: TextTable.Value

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch value {
        case .number(let number): try container.encode(number)
        case .time(nil): try container.encodeNil()
        case .text, .time: try container.encode(value.printed)
        }
    }
}
#endif
