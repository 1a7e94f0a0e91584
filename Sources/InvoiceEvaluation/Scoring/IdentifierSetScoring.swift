/// Compares sets of registrations, IBANs, BICs and account numbers.
struct IdentifierSetScoring {
    let field: SetField
    /// The values on the page.
    let expected: [String]
    /// Other values that count as right. Null among them: leaving the field out is right, too.
    let alternatives: [JSONValue]

    private let truths: [Identifier]
    private let accepted: [Identifier]

    init(field: SetField, expected: [String], alternatives: [JSONValue]) {
        self.field = field
        self.expected = expected
        self.alternatives = alternatives
        truths = expected.map(Identifier.init)
        accepted = alternatives.filter { $0 != .null }.map { Identifier($0.text) }
    }

    func outcome(_ readings: [Answer.Reading<String>]) -> Outcome {
        var outcome = Outcome(isRight: false)
        /// Positions in `truths`.
        var open = Array(truths.indices)
        var met: [Identifier] = []
        for reading in readings {
            let value = Identifier(reading.value)
            let isRight: Bool
            if let position = open.firstIndex(where: { agree(value, truths[$0]) }) {
                met.append(truths[open.remove(at: position)])
                outcome.found += 1
                isRight = true
            } else if met.contains(where: { agree(value, $0) }) {
                // Said twice: neither right nor wrong.
                continue
            } else {
                isRight = accepted.contains { value.matches($0) } || truths.contains { value.isPart(of: $0) }
                if !isRight { outcome.wrong += 1 }
            }
            if let confidence = reading.confidence {
                outcome.judged.append(JudgedConfidence(confidence: confidence, isRight: isRight))
            }
        }
        if alternatives.contains(.null), outcome.wrong == 0, outcome.found == 0 { open = [] }
        outcome.found += replaceByAlternatives(&open, readings)
        outcome.missed = open.count
        outcome.isRight = outcome.wrong == 0 && open.isEmpty
        outcome.expectation = (open.isEmpty ? expected : open.map { expected[$0] }).joined(separator: ", ")
        outcome.reading = readings.map(\.value).joined(separator: ", ")
        return outcome
    }

    /// An alternative of a truth's length is another reading of it (0 for O) and stands for it where it was read.
    ///
    /// - Returns: how many truths are met so.
    private func replaceByAlternatives(_ open: inout [Int], _ readings: [Answer.Reading<String>]) -> Int {
        let before = open.count
        for alternative in accepted where readings.contains(where: { Identifier($0.value).matches(alternative) }) {
            open.removeAll { truths[$0].text.count == alternative.text.count }
        }
        return before - open.count
    }

    private func agree(_ first: Identifier, _ second: Identifier) -> Bool {
        field == .swift ? first.headOffice == second.headOffice : first.matches(second)
    }
}
