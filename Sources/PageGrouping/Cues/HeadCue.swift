/// Whether the next page begins like an invoice: title, number, date and addressee, not those of the page before.
enum HeadCue {
    static func add(_ previous: PageProfile, _ next: PageProfile, to evidence: inout PairEvidence) {
        let number = next.number?.confidence ?? 0
        let date = next.date?.confidence ?? 0
        let titled = 0.35 * next.title + 0.3 * number
        // Texts that only look like an addressee are on many pages: alone it says nothing.
        let customer = next.hasCustomer ? 0.15 * max(next.title, number) : 0
        let isNew = 1 - evidence[.sameNumber]
        evidence[.head] = (titled + customer) * isNew + 0.2 * date * min(isNew, 1 - evidence[.sameDate])
        evidence[.noHead] = max(0, 1 - 2 * (titled + customer + 0.2 * date))
        evidence[.sameOpening] = isNew * Self.likeness(previous.opening, next.opening)
    }

    /// Texts that stand on both as a share of all; none where too few stand there to tell.
    private static func likeness(_ one: Set<String>, _ two: Set<String>) -> Double {
        guard min(one.count, two.count) >= 5 else { return 0 }
        return Double(one.intersection(two).count) / Double(one.union(two).count)
    }
}
