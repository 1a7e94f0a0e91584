/// Compares taxes by rate and amount, and their bases.
struct TaxScoring {
    /// The taxes on the page; a key that is absent or null is not known.
    let expected: [JSONValue]
    /// Whether no tax at all is right, too.
    let allowsNone: Bool

    func outcome(_ readings: [Answer.Reading<Answer.Tax>]) -> Outcome {
        var outcome = Outcome(isRight: false)
        var open = expected
        for reading in readings {
            let position = open.firstIndex { Self.agree(reading.value, $0) }
            if let position { open.remove(at: position) }
            outcome.found += position == nil ? 0 : 1
            outcome.wrong += position == nil ? 1 : 0
            if let confidence = reading.confidence {
                outcome.judged.append(JudgedConfidence(confidence: confidence, isRight: position != nil))
            }
        }
        if allowsNone, outcome.wrong == 0, outcome.found == 0 { open = [] }
        outcome.missed = open.count
        outcome.isRight = outcome.wrong == 0 && open.isEmpty
        outcome.expectation = (open.isEmpty ? expected : open).map(\.text).joined(separator: "; ")
        outcome.reading = readings.map { Self.text(of: $0.value) }.joined(separator: "; ")
        return outcome
    }

    /// How many of the known bases were read; nil: none is known.
    func baseOutcome(_ readings: [Answer.Reading<Answer.Tax>]) -> Outcome? {
        let known = expected.filter { $0["base"]?.numeric != nil }
        guard !known.isEmpty else { return nil }
        let found = known.count { truth in
            readings.contains { reading in
                guard let base = reading.value.base, let expected = truth["base"]?.numeric else { return false }
                return Self.agree(reading.value, truth) && FigureTolerance.isSameAmount(base, expected)
            }
        }
        return Outcome(found: found, missed: known.count - found, isRight: found == known.count)
    }

    /// What the truth leaves open agrees with everything.
    private static func agree(_ tax: Answer.Tax, _ truth: JSONValue) -> Bool {
        if let rate = truth["rate"]?.numeric {
            guard let found = tax.rate, FigureTolerance.isSameRate(found, rate) else { return false }
        }
        if let amount = truth["value"]?.numeric {
            guard let found = tax.amount, FigureTolerance.isSameAmount(found, amount) else { return false }
        }
        return true
    }

    private static func text(of tax: Answer.Tax) -> String {
        func text(_ number: Double?) -> String { number.map { "\($0)" } ?? "null" }
        return "rate \(text(tax.rate)), value \(text(tax.amount)), base \(text(tax.base))"
    }
}
