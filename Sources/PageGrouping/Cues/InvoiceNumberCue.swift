/// The invoice numbers of the two pages.
enum InvoiceNumberCue {
    static func add(_ previous: PageProfile, _ next: PageProfile, to evidence: inout PairEvidence) {
        guard let before = previous.number else { return }
        guard let after = next.number else {
            if shows(next, before.value) {
                evidence[.sameNumber] = before.confidence
            } else {
                evidence[.noNumber] = before.confidence
            }
            return
        }
        let certainty = min(before.confidence, after.confidence)
        if CodeKey.areSame(before.value, after.value) {
            evidence[.sameNumber] = max(before.confidence, after.confidence)
        } else if shows(next, before.value) || shows(previous, after.value) {
            // A credit note names its invoice; the next page of an invoice may have another number with a label.
            evidence[.sameNumber] = 0.5 * before.confidence
            evidence[.otherNumber] = 0.5 * certainty
        } else {
            evidence[.otherNumber] = certainty
            evidence[.noNumber] = max(0, before.confidence - after.confidence)
        }
    }

    private static func shows(_ page: PageProfile, _ number: String) -> Bool {
        CodeKey.isTelling(number) && page.codes.contains(number)
    }
}
