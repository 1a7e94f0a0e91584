/// The outcomes of one document: one for each field that its truth knows.
package struct DocumentScore {
    package let name: String
    /// Whether there was no answer for it, which counts as an empty one.
    package let isMissing: Bool
    let truth: TruthDocument
    let outcomes: [ScoredField: Outcome]

    /// - Parameter answer: nil: there is none.
    init(name: String, truth: JSONValue, answer: JSONValue?, isMissing: Bool) {
        self.name = name
        self.isMissing = isMissing
        self.truth = TruthDocument(truth)
        outcomes = Self.outcomes(of: Answer(answer ?? .null), against: self.truth)
    }

    private static func outcomes(of answer: Answer, against truth: TruthDocument) -> [ScoredField: Outcome] {
        var outcomes: [ScoredField: Outcome] = [:]
        for field in SingleField.allCases {
            guard let expected = truth.value(of: field) else { continue }
            let alternatives = truth.alternatives(of: field)
            outcomes[.single(field)] = SingleFieldScoring.outcome(
                field, reading: answer.singles[field], expected: expected, alternatives: alternatives)
            guard field.isText else { continue }
            outcomes[.wholeText(field)] = SingleFieldScoring.wholeTextOutcome(
                reading: answer.singles[field], expected: expected, alternatives: alternatives)
        }
        for field in SetField.allCases {
            guard let expected = truth.values(of: field) else { continue }
            outcomes[.set(field)] = IdentifierSetScoring(
                field: field, expected: expected, alternatives: truth.alternatives(of: field)
            ).outcome(answer.sets[field] ?? [])
        }
        if let expected = truth.taxes {
            let scoring = TaxScoring(expected: expected, allowsNone: truth.allowsNoTaxes)
            outcomes[.taxes] = scoring.outcome(answer.taxes)
            outcomes[.taxBases] = scoring.baseOutcome(answer.taxes)
        }
        if let expected = truth.lineItems {
            let rows = LineItemScoring(expected: expected).outcomes(answer.lineItems)
            outcomes[.lineItems] = rows.found
            outcomes[.wholeLineItems] = rows.whole
        }
        return outcomes
    }
}
