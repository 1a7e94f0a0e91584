/// Papers that come with an invoice: terms, delivery notes, lists; they are no invoice themselves.
enum AttachmentCue {
    /// What a number, a date or a mark on such a paper still says.
    private static let rest = 0.3

    /// After all other cues.
    static func add(_ previous: PageProfile, _ next: PageProfile, to evidence: inout PairEvidence) {
        guard next.isAttachment else { return }
        evidence[.attachment] = 1
        for cue in [PairCue.markRestarts, .markComplete, .otherNumber, .otherDate, .secondTotal, .head, .sameOpening] {
            evidence[cue] *= rest
        }
    }
}
