/// The dates of issue on the two pages.
enum DateCue {
    static func add(_ previous: PageProfile, _ next: PageProfile, to evidence: inout PairEvidence) {
        guard let before = previous.date, let after = next.date else { return }
        let certainty = min(before.confidence, after.confidence)
        evidence[before.value == after.value ? .sameDate : .otherDate] = certainty
    }
}
