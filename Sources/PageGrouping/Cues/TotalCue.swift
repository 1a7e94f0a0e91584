/// Totals: an invoice has one set of them, near its end.
enum TotalCue {
    static func add(_ previous: PageProfile, _ next: PageProfile, to evidence: inout PairEvidence) {
        switch (previous.total, next.total) {
        case (let before?, let after?):
            // The same sum twice is a summary and its details, or a subscription.
            let isSame = before.value == after.value
            evidence[isSame ? .sameTotal : .secondTotal] = min(before.confidence, after.confidence)
        case (nil, let after?):
            evidence[.totalToCome] = after.confidence
        default:
            break
        }
    }
}
