/// A prediction that can be printed for a person.
public protocol SummarizedPrediction {
    func write(to summary: inout PredictionSummary)
}

/// Collects the lines of one prediction, `:label: text` each.
public struct PredictionSummary {
    let showingConfidence: Bool
    private var text = ""

    init(showingConfidence: Bool) {
        self.showingConfidence = showingConfidence
    }

    /// Without a blank before each line break and without blank space at both ends, as the clients print it.
    var cleaned: String { text.replacing(" \n", with: "\n").strippingWhiteSpace() }

    /// `  (0.99)`, or nothing when confidences are not asked for or there is no value to be sure of.
    func suffix(of confidence: Double?, for value: String) -> String {
        guard showingConfidence, let confidence, !value.isEmpty else { return "" }
        return "  (\(SummaryNumber.twoPlaces(confidence)))"
    }

    mutating func line(_ label: String, _ value: String?, confidence: Double?) {
        let value = value ?? ""
        text += ":\(label): \(value)\(suffix(of: confidence, for: value))\n"
    }

    mutating func line(_ label: String, _ field: DateField) {
        line(label, field.value, confidence: field.confidence)
    }

    mutating func line(_ label: String, _ field: StringField) {
        line(label, field.value, confidence: field.confidence)
    }

    /// An amount, rounded to three places as the clients do.
    mutating func line(_ label: String, _ field: AmountField) {
        line(label, SummaryNumber.text(of: field.value, places: 3), confidence: field.confidence)
    }

    mutating func line(_ label: String, _ field: ClassificationField) {
        line(label, field.value, confidence: field.confidence)
    }

    /// The texts of several fields, one below the other under the first.
    mutating func list<Item: PlacedField>(_ label: String, _ items: [Item], text: (Item) -> String) {
        let indent = String(repeating: " ", count: label.unicodeScalars.count + 3)
        let lines = items.map { item in
            let line = text(item)
            return line + suffix(of: item.confidence, for: line)
        }
        self.text += ":\(label): \(lines.joined(separator: "\n" + indent))\n"
    }

    /// A table below the label.
    mutating func table<Item: PlacedField>(
        _ label: String, _ table: SummaryTable, rows: [Item], cells: (Item) -> [String]
    ) {
        self.table(label, table, rows: rows, confidence: \.confidence, cells: cells)
    }

    /// A table whose rows stand nowhere on the paper.
    mutating func table<Row>(
        _ label: String, _ table: SummaryTable, rows: [Row], confidence: (Row) -> Double, cells: (Row) -> [String]
    ) {
        text += ":\(label): \n\(table.head)"
        for row in rows {
            text += "\n\(table.line(cells(row)))\(suffix(of: confidence(row), for: "row"))\n\(table.separator("-"))"
        }
        text += "\n"
    }
}

extension String {
    fileprivate func strippingWhiteSpace() -> String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}
