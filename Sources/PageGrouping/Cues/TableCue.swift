/// Lists of goods that go on, and sums carried over.
enum TableCue {
    static func add(_ previous: PageProfile, _ next: PageProfile, to evidence: inout PairEvidence) {
        if next.isCarriedIn || previous.isCarriedOut {
            evidence[.carriedSum] = next.isCarriedIn && previous.isCarriedOut ? 1 : 0.7
        }
        if previous.itemCount > 0, next.itemCount > 0, previous.total == nil { evidence[.goodsGoOn] = 1 }
    }
}
