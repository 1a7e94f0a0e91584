/// The figures of one field over all documents whose truth knows it.
package struct FieldReport: Sendable, Equatable {
    package var name: String
    package var documents: Int
    /// Values that are right (true positives).
    package var found: Int
    /// Values that are wrong (false positives).
    package var wrong: Int
    /// Values on the page that were not read (false negatives).
    package var missed: Int
    package var precision: Double?
    package var recall: Double?
    package var f1: Double?
    /// The documents where the whole field is right.
    package var accuracy: Double?
    package var calibration: Calibration

    init(name: String, tally: Tally) {
        self.name = name
        documents = tally.total
        found = tally.found
        wrong = tally.wrong
        missed = tally.missed
        precision = tally.precision
        recall = tally.recall
        f1 = tally.f1
        accuracy = tally.accuracy
        calibration = Calibration(tally.judged)
    }
}
