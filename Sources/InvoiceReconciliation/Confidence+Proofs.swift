import InvoiceModel

/// How proofs change the confidence of what they prove.
///
/// Each passed check multiplies the odds p / (1 - p) by its strength (adding log-odds, as for independent
/// evidence; I. J. Good, "Probability and the Weighing of Evidence", 1950). Net, tax and total that are tied to
/// each other share their proofs: what shows that the net is right shows it for the total that follows from it.
///
/// 1 is kept for values with two independent proofs; everything else ends at 0.99, and at 0.98 where complete lines
/// add up to something else: a row of a tax table agrees with itself as well as the totals do. A proof that a field already
/// carried when it came counts no second time. Where net + tax = total fails, the least certain of the three is
/// not believed any more than not: 0.5 at most.
enum Confidence {
    static let doubtful = 0.5

    static func apply(_ state: inout Reconciliation, before: Invoice) {
        keepComputed(&state, before)
        var raised: [(Figure, Double)] = []
        let invoice = state.invoice
        // Once for all figures: a document of many pages has a proof for each of its lines.
        var proofsOf: [Figure: [Int]] = [:]
        for (index, proof) in state.proofs.enumerated() {
            for figure in proof.figures { proofsOf[figure, default: []].append(index) }
        }
        for figure in invoice.figures {
            guard let evidence = invoice.evidence(figure) else { continue }
            let sharing = state.areTotalsTied && Figure.totals.contains(figure) ? Figure.totals : [figure]
            let proofs = Set(sharing.flatMap { proofsOf[$0] ?? [] }).sorted().map { state.proofs[$0] }
            let known = Set(sharing.flatMap { passedKinds(before, $0) })
            let fresh = proofs.filter { !known.contains($0.kind) }
            guard !fresh.isEmpty else { continue }
            let independent = Set(proofs.filter(\.isIndependent).map(\.kind))
            let most = state.doLinesDisagree ? 0.98 : independent.count > 1 ? 1 : 0.99
            raised.append((figure, Self.raised(evidence.confidence, by: fresh, upTo: most)))
        }
        for (figure, confidence) in raised { state.invoice.update(figure) { value, _ in value = confidence } }
        lowerWeakest(&state)
    }

    /// Cut to 0.01…1 and rounded to two decimals.
    static func rounded(_ value: Double) -> Double { (min(1, max(0.01, value)) * 100).rounded() / 100 }

    private static func raised(
        _ confidence: Double, by proofs: [Reconciliation.Proof], upTo most: Double
    ) -> Double {
        let start = min(0.99, max(0.01, confidence))
        let odds = proofs.reduce(start / (1 - start)) { $0 * $1.strength }
        return max(confidence, min(most, rounded(odds / (1 + odds))))
    }

    /// A value that was computed before and comes out the same keeps the confidence that it had reached.
    private static func keepComputed(_ state: inout Reconciliation, _ before: Invoice) {
        for path in [\Invoice.totalNet, \.totalTax, \.totalAmount] {
            guard let old = before[keyPath: path], old.isComputed, let new = state.invoice[keyPath: path],
                new.isComputed, new.value == old.value
            else { continue }
            state.invoice[keyPath: path]?.confidence = old.confidence
        }
    }

    private static func passedKinds(_ invoice: Invoice, _ figure: Figure) -> [Check.Kind] {
        (invoice.evidence(figure)?.checks ?? []).filter(\.passed).map(\.kind)
    }

    private static func lowerWeakest(_ state: inout Reconciliation) {
        let failed = Figure.totals.filter { figure in
            state.invoice.evidence(figure)?.checks.contains { $0.kind == .totalsAgree && !$0.passed } ?? false
        }
        let weakest = failed.min {
            (state.invoice.evidence($0)?.confidence ?? 1) < (state.invoice.evidence($1)?.confidence ?? 1)
        }
        guard let weakest else { return }
        state.invoice.update(weakest) { confidence, _ in confidence = min(confidence, doubtful) }
    }
}
