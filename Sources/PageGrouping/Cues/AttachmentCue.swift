/// Papers that come with an invoice: terms, delivery notes, lists; they are no invoice themselves.
enum AttachmentCue {
    static func add(_ previous: PageProfile, _ next: PageProfile, to evidence: inout PairEvidence) {
        if next.isAttachment {
            evidence[.attachment] = 1
        } else if next.title < 0.5, (next.number?.confidence ?? 0) < 0.5, (next.total?.confidence ?? 0) < 0.5 {
            evidence[.attachment] = 0.6
        }
    }
}
