import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Invoice date and due date")
struct DateDecisionTests {
    private func dates(_ lines: [String]) -> DecidedDates {
        let document = HandMadePage().lines(lines, x: 50, y: 150).document
        return DateDecision.decide(document.pages, order: document.dateOrder)
    }

    @Test(
        "labels tell the due date from the invoice date",
        arguments: [
            ["Invoice date: 12 March 2024", "Due date: 11 April 2024"],
            ["Due date: 11 April 2024", "Invoice date: 12 March 2024"],
            ["Rechnungsdatum 12.03.2024", "Fällig am 11.04.2024"],
            ["Date de facture 12/03/2024", "Date d'échéance 11/04/2024"],
            ["Factuurdatum 12-03-2024", "Vervaldatum 11-04-2024"],
        ])
    func labels(lines: [String]) {
        let found = dates(lines)
        #expect(found.date?.value == CalendarDate(iso: "2024-03-12"))
        #expect(found.due?.value == CalendarDate(iso: "2024-04-11"))
        #expect(found.due?.isComputed == false)
    }

    @Test(
        "a sentence that asks for payment by a day gives the due date",
        arguments: [
            "Please transfer the amount to our account by 11 April 2024.",
            "Please pay 35.00 by 11 April 2024",
            "Please settle this bill within the month, before 11 April 2024",
            "Der Betrag wird am 11. April 2024 von Ihrem Konto abgebucht",
        ])
    func sentence(line: String) {
        let found = dates(["Invoice date: 12 March 2024", line])
        #expect(found.date?.value == CalendarDate(iso: "2024-03-12"))
        #expect(found.due?.value == CalendarDate(iso: "2024-04-11"))
    }

    @Test(
        "the last day of a discount is not the due date",
        arguments: [
            "3 % Skonto bei Zahlung bis 22. März 2024", "2 % discount if you pay by 22 March 2024",
            "Pay by 22 March 2024 and deduct 2 % discount",
            "Payable without deduction by 11 April 2024, with 2 % discount by 22 March 2024",
            "Zahlbar bis 11. April 2024 ohne Abzug. Bei Zahlung bis 22. März 2024 2 % Skonto",
        ])
    func discountDay(line: String) {
        let found = dates(["Invoice date: 12 March 2024", "Due date: 11 April 2024", line])
        #expect(found.due?.value == CalendarDate(iso: "2024-04-11"))
    }

    @Test(
        "a term gives a computed due date where none is printed",
        arguments: [
            ("Payment terms: Net 30", "2024-04-11"), ("Payment terms: 14 days", "2024-03-26"),
            ("Terms: due on receipt", "2024-03-12"),
        ])
    func term(line: String, due: String) {
        let found = dates(["Invoice date: 12 March 2024", line])
        #expect(found.due?.value == CalendarDate(iso: due))
        #expect(found.due?.isComputed == true)
        #expect(found.due?.checks.map(\.passed) == [true])
    }

    @Test("a printed due date is kept where a term says otherwise, and proven where it agrees")
    func printed() {
        let apart = dates(["Invoice date: 12 March 2024", "Due date: 20 April 2024", "Payment terms: Net 30"])
        #expect(apart.due?.value == CalendarDate(iso: "2024-04-20"))
        #expect(apart.due?.checks.isEmpty == true)
        let agreed = dates(["Invoice date: 12 March 2024", "Due date: 11 April 2024", "Payment terms: Net 30"])
        #expect(agreed.due?.checks.map(\.passed) == [true])
    }

    @Test(
        "the last day of a discount is not the due date",
        arguments: ["2 % discount if paid by 22 March 2024", "2 % discount when transferred by 22 March 2024"])
    func discount(line: String) {
        let printed = dates(["Invoice date: 12 March 2024", line, "Due date: 11 April 2024"])
        #expect(printed.due?.value == CalendarDate(iso: "2024-04-11"))
        #expect(dates(["Invoice date: 12 March 2024", line]).due == nil)
    }

    @Test(
        "a date with one reading decides between day and month for the others",
        arguments: [("25/03/2024", "2024-04-03"), ("03/25/2024", "2024-03-04")])
    func order(delivery: String, date: String) {
        let found = dates(["Invoice date: 03/04/2024", "Delivery date: \(delivery)"])
        #expect(found.date?.value == CalendarDate(iso: date))
    }

    @Test("the day of a payment that was made is no due date")
    func paid() {
        let found = dates(["Invoice date: 12 March 2024", "Paid by card on 14 March 2024"])
        #expect(found.payment?.value == CalendarDate(iso: "2024-03-14"))
        #expect(found.due == nil)
    }
}
