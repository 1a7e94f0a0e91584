import DocumentModel
import InvoiceModel
import InvoiceReconciliation
import Testing

@Suite("A recognised amount is read anew where figures prove it")
struct CorrectedReadingTests {
    struct Case: Sendable {
        var invoice: Invoice
        /// Word of the figure (1 net, 2 tax, 3 total), the other reading in cents, its probability.
        var readings: [(word: Int, cents: Int64, probability: Double)]
        /// Net, tax, total.
        var expected: [Int64?]

        var amounts: AmountReadings {
            var result = AmountReadings()
            for word in Set(readings.map(\.word)) {
                result[[WordReference(page: 0, word: word)]] = readings.filter { $0.word == word }.map {
                    AmountReading(
                        value: Amount(cents: $0.cents), text: Amount(cents: $0.cents).description,
                        probability: $0.probability)
                }
            }
            return result
        }
    }

    private static func taxed(
        _ net: Int64?, _ tax: Int64?, _ total: Int64?, rate: Int? = nil, lines: [Int64] = []
    ) -> Invoice {
        InvoiceFixture.invoice(
            net: net, tax: tax, total: total, taxes: rate.map { [InvoiceFixture.taxLine($0, tax)] } ?? [],
            lines: lines.map { InvoiceFixture.line($0) })
    }

    static let corrected: [Case] = [
        // net + tax = total, and the recogniser doubted the character.
        Case(
            invoice: taxed(100_00, 19_00, 179_00), readings: [(3, 119_00, 0.1), (3, 779_00, 0)],
            expected: [100_00, 19_00, 119_00]),
        Case(
            invoice: taxed(700_00, 19_00, 119_00), readings: [(1, 100_00, 0.02)], expected: [100_00, 19_00, 119_00]),
        // Two equations, and characters that only look alike: the tax fits the total and its rate.
        Case(
            invoice: taxed(100_00, 79_00, 119_00, rate: 19), readings: [(2, 19_00, 0)],
            expected: [100_00, 19_00, 119_00]),
        // The net fits the total and the lines.
        Case(
            invoice: taxed(700_00, 19_00, 119_00, lines: [60_00, 40_00]), readings: [(1, 100_00, 0)],
            expected: [100_00, 19_00, 119_00]),
        // A total alone, and lines that add up to what the recogniser thought of second.
        Case(
            invoice: taxed(nil, nil, 179_00, lines: [60_00, 59_00]), readings: [(3, 119_00, 0.1)],
            expected: [nil, nil, 119_00]),
    ]

    @Test("Two facts prove the other reading, and the field has both readings", arguments: corrected)
    func corrects(test: Case) throws {
        let (result, findings) = Reconciler.reconcile(test.invoice, readings: test.amounts)
        let fields = [result.totalNet, result.totalTax, result.totalAmount]
        #expect(fields.map { $0?.value } == test.expected.map { $0.map { Amount(cents: $0) } })
        let checks = fields.compactMap(\.self).flatMap(\.checks).filter { $0.kind == .readingCorrected }
        #expect(checks.count == 1 && checks[0].passed)
        #expect(checks[0].detail.contains("figure \(test.readings[0].word)"))
        #expect(!findings.contains { $0.severity == .contradiction })
    }

    static let kept: [Case] = [
        // The paper contradicts itself: one equation and a look-alike prove nothing.
        Case(
            invoice: taxed(1420_00, 269_80, 1589_80, rate: 19), readings: [(3, 1689_80, 0)],
            expected: [1420_00, 269_80, 1589_80]),
        Case(invoice: taxed(100_00, 19_00, 179_00), readings: [(3, 119_00, 0.01)], expected: [100_00, 19_00, 179_00]),
        // The equation could also hold otherwise.
        Case(
            invoice: taxed(100_00, 19_00, 179_00), readings: [(3, 119_00, 0.1), (1, 160_00, 0.1)],
            expected: [100_00, 19_00, 179_00]),
        Case(
            invoice: taxed(100_00, 19_00, 179_00), readings: [(3, 119_00, 0.1), (1, 160_00, 0)],
            expected: [100_00, 19_00, 179_00]),
        // Another equation would break.
        Case(
            invoice: taxed(100_00, 19_00, 109_00, rate: 19), readings: [(1, 90_00, 0.3)],
            expected: [100_00, 19_00, 109_00]),
        // Nothing fails.
        Case(
            invoice: taxed(100_00, 19_00, 119_00), readings: [(3, 179_00, 0.4)], expected: [100_00, 19_00, 119_00]),
        // Nothing of another sign.
        Case(invoice: taxed(100_00, 19_00, -119_00), readings: [(3, 119_00, 0.4)], expected: [100_00, 19_00, -119_00]),
    ]

    @Test("Without two facts for one reading nothing is changed", arguments: kept)
    func keeps(test: Case) {
        let (result, _) = Reconciler.reconcile(test.invoice, readings: test.amounts)
        let fields = [result.totalNet, result.totalTax, result.totalAmount]
        #expect(fields.map { $0?.value } == test.expected.map { $0.map { Amount(cents: $0) } })
        #expect(!fields.compactMap(\.self).flatMap(\.checks).contains { $0.kind == .readingCorrected })
        #expect(result == Reconciler.reconcile(test.invoice).invoice)
    }

    @Test("The tax line that was read from the same word follows")
    func taxLine() {
        var invoice = Self.corrected[2].invoice
        invoice.taxes[0].words = invoice.totalTax?.words ?? []
        let (result, _) = Reconciler.reconcile(invoice, readings: Self.corrected[2].amounts)
        #expect(result.taxes.map(\.value.amount) == [Amount(cents: 19_00)])
    }

    @Test("Reconciling again changes nothing", arguments: corrected)
    func again(test: Case) {
        let once = Reconciler.reconcile(test.invoice, readings: test.amounts).invoice
        #expect(Reconciler.reconcile(once, readings: test.amounts).invoice == once)
        #expect(Reconciler.reconcile(once).invoice == once)
    }
}
