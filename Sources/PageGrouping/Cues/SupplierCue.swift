/// Who sent the two pages: registrations, accounts and domains, or the names.
enum SupplierCue {
    static func add(_ previous: PageProfile, _ next: PageProfile, to evidence: inout PairEvidence) {
        if !previous.supplierMarks.isDisjoint(with: next.supplierMarks) {
            evidence[.sameSupplier] = 1
        } else if !previous.supplierMarks.isEmpty, !next.supplierMarks.isEmpty {
            evidence[.otherSupplier] = 1
        } else if !previous.supplierName.isEmpty, !next.supplierName.isEmpty {
            let isSame = !previous.supplierName.isDisjoint(with: next.supplierName)
            evidence[isSame ? .sameSupplier : .otherSupplier] = 0.6
        }
    }
}
