/// Several fields of several documents in one figure each.
package struct Summary: Sendable, Equatable {
    package var f1: Double?
    package var precision: Double?
    package var recall: Double?
    /// The right ones of all fields.
    package var accuracy: Double?
    /// The documents with every one of the fields right.
    package var allCorrect: Double?
    /// Documents with at least one of the fields in their truth.
    package var documents: Int

    init(_ scores: [DocumentScore], fields: [ScoredField]) {
        var tally = Tally()
        var flawless = 0
        documents = 0
        for score in scores {
            let outcomes = fields.compactMap { score.outcomes[$0] }
            if outcomes.isEmpty { continue }
            documents += 1
            flawless += outcomes.allSatisfy(\.isRight) ? 1 : 0
            outcomes.forEach { tally.add($0) }
        }
        f1 = tally.f1
        precision = tally.precision
        recall = tally.recall
        accuracy = tally.accuracy
        allCorrect = Ratio.of(flawless, documents)
    }
}
