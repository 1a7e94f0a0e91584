/// Letterheads and footers that look alike.
enum MarginCue {
    static func add(_ previous: PageProfile, _ next: PageProfile, to evidence: inout PairEvidence) {
        evidence[.likeMargins] =
            0.5 * likeness(previous.header, next.header) + 0.5 * likeness(previous.footer, next.footer)
    }

    /// Share of the smaller set that stands in the other, too (the overlap coefficient).
    static func likeness(_ one: Set<String>, _ two: Set<String>) -> Double {
        let smaller = min(one.count, two.count)
        guard smaller > 0 else { return 0 }
        return Double(one.intersection(two).count) / Double(smaller)
    }
}
