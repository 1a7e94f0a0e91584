import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Numbers of a paper")
struct NumberDecisionTests {
    private func numbers(_ lines: [String]) -> DecidedNumbers {
        NumberDecision.decide(HandMadePage().lines(lines, x: 50, y: 100).document.pages)
    }

    @Test(
        "a title with a number sign announces the invoice number",
        arguments: [
            ("Invoice No. 4711-A", "4711-A"), ("Invoice # 2024-017", "2024-017"),
            ("Rechnung Nr. 20240017", "20240017"), ("Facture n° F-1029", "F-1029"),
            ("INVOICE 88213", "88213"),
        ])
    func title(line: String, number: String) {
        #expect(numbers([line, "Phone 555 0134"]).invoice?.value == number)
    }

    @Test("the last word of a sentence is no label of what stands in the next column")
    func sentence() {
        let page = HandMadePage().table(
            [
                ["Invoice number:", "42183017"], ["Phone", "555 0134"],
                ["Please read the notes attached at the end of this invoice", "410 Larch Avenue"],
            ], x: [50, 400], y: 100)
        #expect(NumberDecision.decide(page.document.pages).invoice?.value == "42183017")
    }

    @Test("a credit note's own number wins over that of the invoice it credits, which is a reference")
    func creditNote() {
        for lines in [
            ["Credit note no. CN-2204", "Invoice no. INV-8810"], ["Invoice no. INV-8810", "Credit note no. CN-2204"],
            ["Tax invoice number INV-8810", "Credit memo no CN-2204"],
        ] {
            let found = numbers(lines)
            #expect(found.invoice?.value == "CN-2204")
            #expect(found.references.map(\.value) == ["INV-8810"])
        }
    }

    @Test("an account number is the customer's, unless a bank's numbers stand beside it")
    func account() {
        #expect(numbers(["Invoice No. 4711-A", "Account number 55821047"]).customer?.value == "55821047")
        let bank = numbers(["Invoice No. 4711-A", "Account number 55821047", "Sort code 12-34-56"])
        #expect(bank.customer == nil)
    }

    @Test("the number of the order is no invoice number, and is a reference too")
    func order() {
        let found = numbers(["Invoice No. 4711-A", "Purchase order PO-5512", "Your reference 990-17"])
        #expect(found.invoice?.value == "4711-A")
        #expect(found.purchaseOrder?.value == "PO-5512")
        #expect(found.references.map(\.value) == ["PO-5512", "990-17"])
    }

    @Test("a phone number is no number of the paper")
    func phone() {
        #expect(numbers(["Invoice", "Phone 5550134"]).invoice == nil)
    }
}
