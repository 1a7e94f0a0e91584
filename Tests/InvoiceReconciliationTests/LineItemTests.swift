import InvoiceModel
import InvoiceReconciliation
import Testing

@Suite("Lines fit each other and the totals")
struct LineItemTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var lines: [Int64?]
        var adjustments: [Adjustment] = []
        var net: [Bool] = []
        var total: [Bool] = []
        var isReported = false
    }

    @Test(
        "The lines add up to the net or the total; otherwise there is a note, but no failed check",
        arguments: [
            Case(testDescription: "net", lines: [60_00, 40_00], net: [true]),
            Case(testDescription: "net, rounded", lines: [60_02, 40_01], net: [true]),
            Case(testDescription: "total", lines: [60_00, 59_00], total: [true]),
            Case(testDescription: "one line", lines: [100_00], net: [true]),
            Case(testDescription: "a line taken off", lines: [110_00, -10_00], net: [true]),
            Case(
                testDescription: "before discount and shipping", lines: [60_00, 45_00],
                adjustments: [InvoiceFixture.adjustment(.discount, 10_00), InvoiceFixture.adjustment(.shipping, 5_00)],
                net: [true]),
            Case(testDescription: "neither", lines: [60_00, 30_00], isReported: true),
            Case(testDescription: "a line without total", lines: [60_00, nil]),
            Case(testDescription: "no lines", lines: []),
        ])
    func sum(example: Case) {
        let invoice = InvoiceFixture.invoice(
            net: 100_00, tax: 19_00, total: 119_00, adjustments: example.adjustments,
            lines: example.lines.map { InvoiceFixture.line($0) })
        let (result, findings) = Reconciler.reconcile(invoice)
        #expect(result.totalNet?.outcomes(.lineItemsAddUp) == example.net)
        #expect(result.totalAmount?.outcomes(.lineItemsAddUp) == example.total)
        let passes = !example.net.isEmpty || !example.total.isEmpty
        #expect(result.lineItems.allSatisfy { $0.outcomes(.lineItemsAddUp) == (passes ? [true] : []) })
        #expect(findings.map(\.severity) == (example.isReported ? [.note] : []))
    }

    @Test(
        "Quantity times unit price gives the line's total",
        arguments: [
            (3, 33_33, 100_00, [true]), (3, 33_00, 100_00, [false]), (2, 5_00, 10_02, [true]),
            (2, 5_00, 10_06, [false]), (-1, 50_00, -50_00, [true]), (nil, 50_00, 50_00, []),
            (1, nil, 50_00, []),
        ] as [(Int?, Int64?, Int64, [Bool])])
    func product(quantity: Int?, price: Int64?, total: Int64, outcomes: [Bool]) {
        let line = InvoiceFixture.line(total, quantity: quantity, price: price)
        let result = Reconciler.reconcile(InvoiceFixture.invoice(lines: [line])).invoice
        #expect(result.lineItems[0].outcomes(.lineProductAgrees) == outcomes)
    }

    @Test("Failed products are reported when they are more than half", arguments: [(1, 3, 0), (2, 4, 0), (2, 3, 1)])
    func mostFail(failing: Int, of count: Int, findings: Int) {
        let lines = (0..<count).map { InvoiceFixture.line($0 < failing ? 70_00 : 10_00, quantity: 2, price: 5_00) }
        let result = Reconciler.reconcile(InvoiceFixture.invoice(lines: lines))
        #expect(result.findings.filter { $0.check == .lineProductAgrees }.count == findings)
    }
}
