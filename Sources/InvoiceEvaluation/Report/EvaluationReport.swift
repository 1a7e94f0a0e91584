/// The figures of a folder of answers.
package struct EvaluationReport: Sendable, Equatable {
    /// Documents that share a kind, a country or a language.
    package struct Group: Sendable, Equatable {
        /// `None`: the truth does not say.
        package var name: String
        package var header: Summary
        package var core: Summary
    }

    /// All documents, grouped by one of their properties.
    package struct Grouping: Sendable, Equatable {
        package var name: String
        package var groups: [Group]
    }

    package var documents: Int
    /// Documents without an answer, which count as empty ones.
    package var missing: Int
    /// Every field in the head and the foot of an invoice.
    package var header: Summary
    /// Number, dates, totals, names and currency.
    package var core: Summary
    package var fields: [FieldReport]
    /// By `kind`, `country` and `language`, in this order; groups by name.
    package var groupings: [Grouping]
    /// Over the values of the header fields.
    package var calibration: Calibration

    init(_ scores: [DocumentScore]) {
        documents = scores.count
        missing = scores.count(where: \.isMissing)
        header = Summary(scores, fields: ScoredField.header)
        core = Summary(scores, fields: ScoredField.core)

        var tallies: [ScoredField: Tally] = [:]
        for score in scores {
            for (field, outcome) in score.outcomes { tallies[field, default: Tally()].add(outcome) }
        }
        fields = ScoredField.all.compactMap { field in
            tallies[field].map { FieldReport(name: field.name, tally: $0) }
        }
        calibration = Calibration(ScoredField.header.flatMap { tallies[$0]?.judged ?? [] })
        groupings = [
            Grouping(name: "kind", groups: Self.groups(scores) { $0.kind }),
            Grouping(name: "country", groups: Self.groups(scores) { $0.country }),
            Grouping(name: "language", groups: Self.groups(scores) { $0.language }),
        ]
    }

    private static func groups(_ scores: [DocumentScore], by key: (TruthDocument) -> JSONValue?) -> [Group] {
        Dictionary(grouping: scores) { key($0.truth).known?.text ?? "None" }
            .sorted { CodePointOrder.precedes($0.key, $1.key) }
            .map { name, scores in
                Group(
                    name: name, header: Summary(scores, fields: ScoredField.header),
                    core: Summary(scores, fields: ScoredField.core))
            }
    }
}
