/// Who sent the two pages: registrations, accounts and domains, or else the names.
enum SupplierCue {
    /// Names are read less surely than numbers.
    private static let nameWeight = 0.6

    /// That the supplier is the same says nothing: neighbouring invoices often have one.
    static func add(_ previous: PageProfile, _ next: PageProfile, to evidence: inout PairEvidence) {
        if previous.supplier.share(with: next.supplier) { return }
        if previous.supplier.differ(from: next.supplier) {
            evidence[.otherSupplier] = 1
        } else if let before = previous.supplier.name, let after = next.supplier.name,
            before.value.isDisjoint(with: after.value)
        {
            evidence[.otherSupplier] = nameWeight * min(before.confidence, after.confidence)
        }
    }
}
