/// Totals: an invoice has one set of them, near its end.
enum TotalCue {
    static func add(_ previous: PageProfile, _ next: PageProfile, to evidence: inout PairEvidence) {
        switch (previous.total, next.total) {
        case (let before?, let after?):
            // The same sum twice may be a summary and its details, or a subscription: it says nothing.
            if before.value != after.value { evidence[.secondTotal] = min(before.confidence, after.confidence) }
        case (nil, let after?):
            evidence[.totalToCome] = after.confidence
        default:
            break
        }
    }
}
