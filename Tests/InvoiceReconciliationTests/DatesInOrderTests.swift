import InvoiceModel
import InvoiceReconciliation
import Testing

@Suite("An invoice is not due before it was issued")
struct DatesInOrderTests {
    @Test(
        "The check passes on the day itself and after it",
        arguments: [("2024-03-01", true), ("2024-03-31", true), ("2024-02-29", false), ("2023-12-31", false)])
    func order(due: String, passes: Bool) throws {
        var invoice = Invoice()
        invoice.date = Field(value: try #require(CalendarDate(iso: "2024-03-01")), confidence: 0.9, page: 0)
        invoice.dueDate = Field(value: try #require(CalendarDate(iso: due)), confidence: 0.9, page: 0)
        let result = Reconciler.reconcile(invoice)
        #expect(result.invoice.date?.checks.map(\.kind) == [.datesInOrder])
        #expect(result.invoice.dueDate?.checks.map(\.passed) == [passes])
        #expect(result.findings.map(\.severity) == (passes ? [] : [.warning]))
    }

    @Test("One date alone is not checked")
    func single() throws {
        var invoice = Invoice()
        invoice.date = Field(value: try #require(CalendarDate(iso: "2024-03-01")), confidence: 0.9)
        #expect(Reconciler.reconcile(invoice).invoice == invoice)
    }
}
