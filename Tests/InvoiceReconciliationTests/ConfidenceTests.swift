import InvoiceModel
import InvoiceReconciliation
import Testing

@Suite("Proofs change confidence")
struct ConfidenceTests {
    private static func confidences(_ invoice: Invoice) -> [Double?] {
        [invoice.totalNet?.confidence, invoice.totalTax?.confidence, invoice.totalAmount?.confidence]
    }

    private static let proven = InvoiceFixture.invoice(
        net: 100_00, tax: 19_00, total: 119_00, taxes: [InvoiceFixture.taxLine(19, 19_00)])

    @Test("Printed totals that agree, with a rate that agrees, are nearly certain", arguments: [0.3, 0.5, 0.7, 0.9])
    func agreeing(start: Double) {
        var invoice = Self.proven
        invoice.totalNet?.confidence = start
        invoice.totalTax?.confidence = start
        invoice.totalAmount?.confidence = start
        for confidence in Self.confidences(Reconciler.reconcile(invoice).invoice) {
            #expect(confidence ?? 0 >= 0.98)
            #expect(confidence ?? 2 <= 1)
        }
    }

    @Test("One proof never makes a value certain, two may")
    func certainty() {
        let one = InvoiceFixture.invoice(net: 100_00, tax: 19_00, total: 119_00, confidence: 0.99)
        #expect(Self.confidences(Reconciler.reconcile(one).invoice) == [0.99, 0.99, 0.99])
        var two = Self.proven
        two.totalAmount?.confidence = 0.99
        #expect(Reconciler.reconcile(two).invoice.totalAmount?.confidence == 1)
    }

    @Test("Complete lines that add up to something else keep the totals from being certain")
    func otherLines() {
        var invoice = Self.proven
        invoice.lineItems = InvoiceFixture.invoice(lines: [InvoiceFixture.line(300_00)]).lineItems
        #expect(Self.confidences(Reconciler.reconcile(invoice).invoice) == [0.98, 0.98, 0.98])
    }

    @Test("Figures that agree prove little when the tax is no tax by its size")
    func implausibleTax() throws {
        let invoice = InvoiceFixture.invoice(net: 220_00, tax: 220_00, total: 440_00, confidence: 0.5)
        let confidence = try #require(Reconciler.reconcile(invoice).invoice.totalAmount?.confidence)
        #expect(confidence == 0.8)
    }

    @Test("Without a proof nothing changes")
    func untouched() {
        let invoice = InvoiceFixture.invoice(net: 100_00, total: 100_00, confidence: 0.63)
        #expect(Self.confidences(Reconciler.reconcile(invoice).invoice) == [0.63, nil, 0.63])
    }

    @Test("In a contradiction the least certain value is doubted")
    func doubted() {
        var invoice = InvoiceFixture.invoice(net: 100_00, tax: 19_00, total: 120_00, confidence: 0.9)
        invoice.totalTax?.confidence = 0.8
        #expect(Self.confidences(Reconciler.reconcile(invoice).invoice) == [0.9, 0.5, 0.9])
    }

    @Test("An explanation by adjustments raises less than plain agreement")
    func adjustments() throws {
        let plain = InvoiceFixture.invoice(net: 100_00, tax: 19_00, total: 119_00, confidence: 0.5)
        let explained = InvoiceFixture.invoice(
            net: 100_00, tax: 19_00, total: 124_00,
            adjustments: [InvoiceFixture.adjustment(.shipping, 5_00)], confidence: 0.5)
        let high = try #require(Reconciler.reconcile(plain).invoice.totalAmount?.confidence)
        let low = try #require(Reconciler.reconcile(explained).invoice.totalAmount?.confidence)
        #expect(0.5 < low && low < high)
    }

    @Test("A line that is the total itself, read from the same words, proves nothing")
    func sameWords() {
        var invoice = InvoiceFixture.invoice(total: 50_00, lines: [InvoiceFixture.line(50_00)])
        invoice.lineItems[0].words = invoice.totalAmount?.words ?? []
        #expect(Reconciler.reconcile(invoice).invoice.totalAmount?.confidence == 0.7)
    }
}
