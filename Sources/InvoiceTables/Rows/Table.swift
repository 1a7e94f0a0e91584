/// Rows under named columns.
package struct Table: Sendable {
    package struct Column: Sendable, Hashable {
        package var name: String
        /// For a person's eyes, in characters.
        package var width: Int
    }

    package var name: String
    package var columns: [Column]
    /// Each has one cell for each column.
    package var rows: [[TableCell]] = []
}

/// A column and what stands in it.
struct ColumnDefinition<Record>: Sendable {
    let name: String
    let width: Int
    let cell: @Sendable (Record) -> TableCell

    init(_ name: String, width: Int = 12, _ cell: @escaping @Sendable (Record) -> TableCell) {
        self.name = name
        self.width = width
        self.cell = cell
    }

    var column: Table.Column { Table.Column(name: name, width: width) }
}
