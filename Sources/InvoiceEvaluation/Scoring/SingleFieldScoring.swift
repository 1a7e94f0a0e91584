/// Compares fields with one value.
enum SingleFieldScoring {
    /// - Parameter expected: null where the page has no such value.
    static func outcome(
        _ field: SingleField, reading: Answer.Reading<JSONValue>?, expected: JSONValue, alternatives: [JSONValue]
    ) -> Outcome {
        outcome(reading: reading, expected: expected, alternatives: alternatives) { found, accepted in
            agree(field, found, accepted)
        }
    }

    /// The same for the whole of a name or an address. Its confidence is judged with the field itself.
    static func wholeTextOutcome(
        reading: Answer.Reading<JSONValue>?, expected: JSONValue, alternatives: [JSONValue]
    ) -> Outcome {
        var outcome = outcome(reading: reading, expected: expected, alternatives: alternatives) { found, accepted in
            PlainText(found.text).squeezed == PlainText(accepted.text).squeezed
        }
        outcome.judged = []
        return outcome
    }

    private static func outcome(
        reading: Answer.Reading<JSONValue>?, expected: JSONValue, alternatives: [JSONValue],
        agree: (JSONValue, JSONValue) -> Bool
    ) -> Outcome {
        let expectation = expected.text
        guard let reading else {
            let isRight = expected.isEmpty || alternatives.contains(.null)
            return Outcome(missed: isRight ? 0 : 1, isRight: isRight, expectation: expectation, reading: "null")
        }
        let accepted = (expected.isEmpty ? [] : [expected]) + alternatives.filter { $0 != .null }
        let isRight = accepted.contains { agree(reading.value, $0) }
        return Outcome(
            found: isRight ? 1 : 0, wrong: isRight ? 0 : 1, missed: isRight || expected.isEmpty ? 0 : 1,
            isRight: isRight,
            judged: reading.confidence.map { [JudgedConfidence(confidence: $0, isRight: isRight)] } ?? [],
            expectation: expectation, reading: reading.value.text)
    }

    /// Whether two values are the same to a bookkeeper.
    private static func agree(_ field: SingleField, _ found: JSONValue, _ accepted: JSONValue) -> Bool {
        switch field {
        case .totalIncluding, .totalExcluding, .totalTax:
            guard let found = AmountReading.amount(of: found), let accepted = AmountReading.amount(of: accepted) else {
                return false
            }
            return FigureTolerance.isSameAmount(found, accepted)
        case .date, .dueDate:
            return DayReading.day(of: found.text) == DayReading.day(of: accepted.text)
        case .documentType:
            return documentType(found.text) == documentType(accepted.text)
        case .language:
            // `en` and `en-GB` are one language.
            return PlainText(found.text).text.unicodeScalars.prefix(2)
                .elementsEqual(PlainText(accepted.text).text.unicodeScalars.prefix(2))
        case .currency, .country:
            return PlainText(found.text) == PlainText(accepted.text)
        case .supplierName, .customerName:
            return agreeByWords(found.text, accepted.text)
                || overlap(found.text, accepted.text, keepingLegalForms: false) >= wordOverlap
        case .supplierAddress, .customerAddress:
            return agreeByWords(found.text, accepted.text)
        case .invoiceNumber:
            let number = PlainText(found.text).squeezed
            return !number.isEmpty && number == PlainText(accepted.text).squeezed
        }
    }

    /// The part of the words that two names or addresses must have in common.
    private static let wordOverlap = 0.8

    private static func agreeByWords(_ found: String, _ accepted: String) -> Bool {
        overlap(found, accepted) >= wordOverlap || PlainText(found).squeezed == PlainText(accepted).squeezed
    }

    private static func overlap(_ found: String, _ accepted: String, keepingLegalForms: Bool = true) -> Double {
        WordTokens(found, keepingLegalForms: keepingLegalForms)
            .overlap(with: WordTokens(accepted, keepingLegalForms: keepingLegalForms))
    }

    private static func documentType(_ text: String) -> String {
        let squeezed = PlainText(text).squeezed
        return squeezed.contains("credit") ? "creditnote" : squeezed
    }
}
