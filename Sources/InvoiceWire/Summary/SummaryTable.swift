/// A grid table of reStructuredText, two blanks from the margin.
///
/// Cells are left-aligned and widen where their text is longer; widths count Unicode scalars.
struct SummaryTable {
    struct Column {
        let title: String
        let width: Int
        /// Longer text is cut and ends in `...`.
        var isCut = false
    }

    let columns: [Column]

    /// Base, code, rate and amount of taxes.
    ///
    /// The Python and PHP clients put an empty line between two taxes, which ends the table for a reader of
    /// reStructuredText; the Node client does not, and neither do we.
    static let taxes = SummaryTable(columns: [
        Column(title: "Base", width: 13), Column(title: "Code", width: 6), Column(title: "Rate (%)", width: 8),
        Column(title: "Amount", width: 13),
    ])

    static let lineItems = SummaryTable(columns: [
        Column(title: "Description", width: 36, isCut: true), Column(title: "Product code", width: 12),
        Column(title: "Quantity", width: 8), Column(title: "Tax Amount", width: 10),
        Column(title: "Tax Rate (%)", width: 12), Column(title: "Total Amount", width: 12),
        Column(title: "Unit of measure", width: 15), Column(title: "Unit Price", width: 10),
    ])

    /// Top line, titles and the double line below them.
    var head: String { "\(separator("-"))\n\(line(columns.map(\.title)))\n\(separator("="))" }

    func separator(_ character: Character) -> String {
        "  +" + columns.map { String(repeating: character, count: $0.width + 2) + "+" }.joined()
    }

    func line(_ cells: [String]) -> String {
        "  |" + zip(columns, cells).map { column, cell in " \(fit(cell, to: column)) |" }.joined()
    }

    private func fit(_ cell: String, to column: Column) -> String {
        let length = cell.unicodeScalars.count
        guard column.isCut, length > column.width else {
            return cell + String(repeating: " ", count: max(0, column.width - length))
        }
        return String(String.UnicodeScalarView(cell.unicodeScalars.prefix(column.width - 3))) + "..."
    }
}
