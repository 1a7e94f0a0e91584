/// Answers held against the truth about the same documents.
///
/// What is right: amounts that are equal to the cent, the same day, numbers without their spaces and punctuation, names
/// and addresses with most of their words in common, sets of numbers as sets, rows by amount and description. A field
/// that a truth file does not have is not scored; one that is null there must not be read. `docs/evaluate.md` has the
/// rules.
package struct Evaluation {
    /// Which of the documents are scored.
    package struct Selection: Sendable {
        /// Only the documents of this kind.
        package var kind: String?
        /// Only the documents whose names begin so.
        package var prefix: String?
        /// Not the documents whose names begin so.
        package var excludedPrefix: String?

        package init(kind: String? = nil, prefix: String? = nil, excludedPrefix: String? = nil) {
            self.kind = kind
            self.prefix = prefix
            self.excludedPrefix = excludedPrefix
        }

        func contains(_ name: String, _ truth: JSONValue) -> Bool {
            if let kind, truth["kind"] != .string(kind) { return false }
            if let prefix, !name.hasPrefix(prefix) { return false }
            if let excludedPrefix, name.hasPrefix(excludedPrefix) { return false }
            return true
        }
    }

    /// One for each truth, in the order of their names.
    package let scores: [DocumentScore]

    /// - Parameters:
    ///   - truths: by the documents' names, as the truth files have them.
    ///   - answers: by the same names; one that is missing counts as an empty one.
    ///   - unreadable: names of answers that are there and cannot be read: empty, but not missing.
    package init(
        truths: [String: JSONValue], answers: [String: JSONValue], unreadable: Set<String> = [],
        selection: Selection = Selection()
    ) {
        scores = truths.filter { selection.contains($0.key, $0.value) }
            .sorted { CodePointOrder.precedes($0.key, $1.key) }
            .map { name, truth in
                DocumentScore(
                    name: name, truth: truth, answer: answers[name],
                    isMissing: answers[name] == nil && !unreadable.contains(name))
            }
    }

    package var report: EvaluationReport { EvaluationReport(scores) }

    /// The documents with most wrong header fields, at most `count`.
    package func worst(_ count: Int) -> [WorstDocument] {
        let wrong = scores.compactMap(WorstDocument.init)
        let ranked = wrong.enumerated().sorted { first, second in
            let (a, b) = (first.element.wrongFields.count, second.element.wrongFields.count)
            return a != b ? a > b : first.offset < second.offset
        }
        return ranked.prefix(count).map(\.element)
    }
}
