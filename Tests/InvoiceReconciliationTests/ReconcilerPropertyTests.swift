import DocumentModel
import InvoiceModel
import InvoiceReconciliation
import Testing

@Suite("Whatever is on the paper")
struct ReconcilerPropertyTests {
    /// Each seed stands for 50 invoices.
    static let seeds: ClosedRange<UInt64> = 1...40

    private static func forEachInvoice(_ seed: UInt64, _ body: (Invoice) throws -> Void) rethrows {
        var generator = RandomInvoices(seed: seed)
        for _ in 0..<50 { try body(generator.next()) }
    }

    @Test("A printed value never changes", arguments: seeds)
    func printedValues(seed: UInt64) {
        Self.forEachInvoice(seed) { given in
            let result = Reconciler.reconcile(given).invoice
            for path in [\Invoice.totalNet, \.totalTax, \.totalAmount] {
                if let before = given[keyPath: path] {
                    #expect(result[keyPath: path].map(Self.bare) == Self.bare(before))
                } else {
                    #expect(result[keyPath: path]?.isComputed ?? true)
                }
            }
            #expect(result.adjustments.map(Self.bare) == given.adjustments.map(Self.bare))
            #expect(result.lineItems.map(Self.bare) == given.lineItems.map(Self.bare))
            #expect(result.taxes.count == given.taxes.count)
            for (before, after) in zip(given.taxes, result.taxes) {
                var expected = Self.bare(before)
                // A base that was not printed may be filled in, with the net that proves the tax.
                if expected.value.base == nil { expected.value.base = after.value.base }
                #expect(Self.bare(after) == expected)
                #expect(before.value.base != nil || [nil, result.totalNet?.value].contains(after.value.base))
            }
        }
    }

    @Test("Reconciling again changes nothing", arguments: seeds)
    func again(seed: UInt64) {
        Self.forEachInvoice(seed) { given in
            let once = Reconciler.reconcile(given)
            let twice = Reconciler.reconcile(once.invoice)
            #expect(twice.invoice == once.invoice)
            #expect(twice.findings == once.findings)
        }
    }

    @Test("Net and tax give the total wherever one of them was computed from the others", arguments: seeds)
    func computedTotals(seed: UInt64) {
        Self.forEachInvoice(seed) { given in
            let result = Reconciler.reconcile(given).invoice
            guard let net = result.totalNet, let tax = result.totalTax, let total = result.totalAmount,
                [net, tax, total].contains(where: { $0.checks.contains { $0.detail.hasPrefix("computed") } }),
                given.adjustments.isEmpty
            else { return }
            #expect((net.value + tax.value).isClose(to: total.value, within: Amount(cents: 4)))
        }
    }

    @Test("Confidence stays between 0.01 and 1, and 1 needs two kinds of proof", arguments: seeds)
    func confidence(seed: UInt64) {
        Self.forEachInvoice(seed) { given in
            let result = Reconciler.reconcile(given).invoice
            for field in [result.totalNet, result.totalTax, result.totalAmount].compactMap({ $0 }) {
                #expect((0.01...1).contains(field.confidence))
            }
            let proofs = [result.totalNet, result.totalTax, result.totalAmount].compactMap { $0 }
                .flatMap(\.checks).filter(\.passed).map(\.kind)
            let isCertain = [result.totalNet, result.totalTax, result.totalAmount].contains { $0?.confidence == 1 }
            #expect(!isCertain || Set(proofs).count > 1)
        }
    }

    @Test("Every contradiction and warning comes with a failed check", arguments: seeds)
    func findings(seed: UInt64) {
        Self.forEachInvoice(seed) { given in
            let (result, findings) = Reconciler.reconcile(given)
            let totals = [result.totalNet, result.totalTax, result.totalAmount].compactMap { $0?.checks }
            let checks = Set((totals + result.taxes.map(\.checks)).joined().filter { !$0.passed }.map(\.kind))
            for finding in findings where finding.severity != .note {
                #expect(finding.check.map(checks.contains) == true)
                #expect(!finding.message.isEmpty && !finding.fields.isEmpty)
            }
        }
    }

    /// The field without what reconciliation may change.
    private static func bare<Value>(_ field: Field<Value>) -> Field<Value> {
        var field = field
        field.confidence = 0
        field.checks = []
        return field
    }
}
