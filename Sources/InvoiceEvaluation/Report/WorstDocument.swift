/// A document with wrong header fields, for a person who looks for the causes.
package struct WorstDocument: Sendable {
    package struct WrongField: Sendable {
        package var name: String
        package var expectation: String
        package var reading: String
    }

    package var name: String
    package var kind: String?
    package var isMissing: Bool
    package var wrongFields: [WrongField]
    /// Header fields that the truth knows.
    package var fieldCount: Int

    /// Nil for a document with every header field right.
    init?(_ score: DocumentScore) {
        let header = ScoredField.header.compactMap { field in score.outcomes[field].map { (field, $0) } }
        wrongFields = header.filter { !$0.1.isRight }.map { field, outcome in
            WrongField(name: field.name, expectation: outcome.expectation, reading: outcome.reading)
        }
        if wrongFields.isEmpty { return nil }
        name = score.name
        kind = score.truth.kind.known?.text
        isMissing = score.isMissing
        fieldCount = header.count
    }

    /// A line for the document and one for each wrong field. Line breaks in values are blanks.
    package var text: String {
        let title =
            "\(name)\(kind.map { " (\($0))" } ?? ""): \(wrongFields.count) of \(fieldCount) header fields wrong"
            + (isMissing ? ", no answer" : "")
        return ([title] + wrongFields.map(Self.line)).joined(separator: "\n") + "\n"
    }

    private static func line(_ field: WrongField) -> String {
        let name = field.name + String(repeating: " ", count: max(0, 32 - field.name.count))
        return "    \(name) want \(shortened(field.expectation))  got \(shortened(field.reading))"
    }

    private static func shortened(_ text: String) -> String {
        let printable = text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
        return "'" + String(String(String.UnicodeScalarView(printable)).prefix(90)) + "'"
    }
}
