/// A prediction that can be printed for a person.
public protocol SummarizedPrediction {
    /// What stands round the text of a prediction.
    static var summaryLayout: SummaryLayout { get }

    /// Writes the lines of the summary.
    func write(to summary: inout PredictionSummary)
}

extension SummarizedPrediction {
    /// What stands round the text; that of version 4 where a type has none of its own.
    public static var summaryLayout: SummaryLayout { .document }

    /// The prediction as the protocol's clients print it.
    public var description: String {
        var summary = PredictionSummary(showingConfidence: false)
        write(to: &summary)
        return summary.text(in: Self.summaryLayout)
    }
}

/// What the clients of a version print for a document.
public enum SummaryLayout: Sendable, Hashable {
    /// The document, how it was read, its prediction and those of its pages.
    case document
    /// Its prediction alone, with the name of the file in it; `cleaned`: without the blanks that empty values leave at
    /// line ends, but for the last line.
    case prediction(cleaned: Bool)
}

/// Collects the lines of one prediction, `:label: text` each.
public struct PredictionSummary {
    let showingConfidence: Bool
    /// For layouts that name it among the fields.
    let fileName: String?
    private var text = ""

    init(showingConfidence: Bool, fileName: String? = nil) {
        self.showingConfidence = showingConfidence
        self.fileName = fileName
    }

    /// Cleaned in the way of the clients that have this layout: the older ones leave some blanks at line ends.
    func text(in layout: SummaryLayout) -> String {
        switch layout {
        case .document: cleaned
        case .prediction(cleaned: true): String(text.dropLast()).replacing(" \n", with: "\n")
        case .prediction(cleaned: false): String(text.dropLast())
        }
    }

    /// Without a blank before each line break and without blank space at both ends, as the clients print it.
    var cleaned: String { text.replacing(" \n", with: "\n").strippingWhiteSpace() }

    /// `  (0.99)`, or nothing when confidences are not asked for or there is no value to be sure of.
    func suffix(of confidence: Double?, for value: String) -> String {
        guard showingConfidence, let confidence, !value.isEmpty else { return "" }
        return "  (\(SummaryNumber.twoPlaces(confidence)))"
    }

    /// A line that is no `:label: text`.
    mutating func plain(_ line: String) {
        text += line + "\n"
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
    func strippingWhiteSpaceAtEnd() -> String {
        let scalars = unicodeScalars
        guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        return String(scalars[...last])
    }

    fileprivate func strippingWhiteSpace() -> String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}
