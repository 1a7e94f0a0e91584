/// Counts of outcomes, and the measures that follow from them.
struct Tally {
    private(set) var found = 0
    private(set) var wrong = 0
    private(set) var missed = 0
    /// Outcomes counted.
    private(set) var total = 0
    /// Outcomes that are right as a whole.
    private(set) var right = 0
    private(set) var judged: [JudgedConfidence] = []

    mutating func add(_ outcome: Outcome) {
        found += outcome.found
        wrong += outcome.wrong
        missed += outcome.missed
        total += 1
        right += outcome.isRight ? 1 : 0
        judged += outcome.judged
    }

    /// The right ones of the values read; nil: none was read.
    var precision: Double? { Ratio.of(found, found + wrong) }
    /// The values read of those on the page; nil: none is there.
    var recall: Double? { Ratio.of(found, found + missed) }
    /// Harmonic mean of both.
    var f1: Double? { Ratio.of(2 * found, 2 * found + wrong + missed) }
    /// The outcomes that are right as a whole.
    var accuracy: Double? { Ratio.of(right, total) }
}

enum Ratio {
    /// Nil for a division by nothing.
    static func of(_ part: Int, _ whole: Int) -> Double? { whole == 0 ? nil : Double(part) / Double(whole) }
}
