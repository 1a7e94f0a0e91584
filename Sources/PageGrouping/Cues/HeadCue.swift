/// Whether the next page begins like an invoice: title, number, date and addressee, not those of the page before.
enum HeadCue {
    static func add(_ previous: PageProfile, _ next: PageProfile, to evidence: inout PairEvidence) {
        let parts =
            0.35 * next.title + 0.3 * (next.number?.confidence ?? 0) + 0.2 * (next.date?.confidence ?? 0)
            + (next.hasCustomer ? 0.15 : 0)
        evidence[.head] = parts * (1 - evidence[.sameNumber])
        evidence[.noHead] = max(0, 1 - 2 * parts)
    }
}
