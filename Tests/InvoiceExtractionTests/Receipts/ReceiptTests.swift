import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Till receipts")
struct ReceiptTests {
    /// A strip of paper: a head in large lines and rows of a label and an amount, as text recognition reads them.
    private func invoice(_ head: [String], _ rows: [[String]]) -> Invoice {
        HandMadePage().lines(head, x: 60, y: 20).table(rows, x: [60, 200], y: 200 + 13 * Double(head.count)).recognized
            .invoice
    }

    private let head = ["NIGHTJAR TRADING LTD", "12 Mill Street, Leeds, LS1 5AB", "Cashier: 4"]

    @Test(
        "money handed over less change is the total, in the words of the trade",
        arguments: [
            [["Tea", "4.50"], ["Cake", "3.80"], ["SUBTOTAL", "8.30"], ["CASH", "20.00"], ["CHANGE", "11.70"]],
            [
                ["Tee", "4,50"], ["Kuchen", "3,80"], ["Summe", "8,30"], ["Gegeben Bar", "20,00"],
                ["Rückgeld", "11,70"],
            ],
            [["Thé", "4,50"], ["Tarte", "3,80"], ["Total", "8,30"], ["Espèces", "20,00"], ["Rendu", "11,70"]],
            [["Té", "4,50"], ["Tarta", "3,80"], ["Total", "8,30"], ["Efectivo", "20,00"], ["Cambio", "11,70"]],
            [["Tè", "4,50"], ["Torta", "3,80"], ["Totale", "8,30"], ["Contante", "20,00"], ["Resto", "11,70"]],
            [
                ["Thee", "4,50"], ["Taart", "3,80"], ["Totaal", "8,30"], ["Contant", "20,00"], ["Wisselgeld", "11,70"],
            ],
        ])
    func cash(rows: [[String]]) {
        #expect(invoice(head, rows).totalAmount?.value == Amount(cents: 830))
    }

    @Test("without change, what was paid in cash is the total")
    func exactCash() {
        #expect(
            invoice(head, [["DEPT 1", "149.00"], ["DEPT 2", "21.00"], ["CASH", "170.00"]]).totalAmount?.value
                == Amount(170))
    }

    @Test(
        "the rounded sum is the total, with or without the sign of the rounding",
        arguments: [("-0.01", "60.31", "60.30"), ("0.02", "87.08", "87.10"), ("0.01", "60.31", "60.30")])
    func rounding(by amount: String, from before: String, to after: String) {
        let found = invoice(head, [["Grand Total", before], ["Rounding Adj.", amount], ["Net Total", after]])
        #expect(found.totalAmount?.value.description == after)
    }

    @Test("the number of pieces and the sum beside it are not the total")
    func pieces() {
        let rows = [
            ["Total Qty: 7", "51.42"], ["Total Sales (Excluding GST)", "51.42"], ["Total GST", "3.08"],
            ["Total Sales (Inclusive of GST)", "54.50"],
        ]
        let found = HandMadePage().lines(head, x: 60, y: 20).table(rows, x: [60, 230], y: 260).recognized.invoice
        #expect(found.totalAmount?.value == Amount(cents: 5450))
        #expect(found.totalNet?.value == Amount(cents: 5142))
    }

    @Test(
        "the line with the legal form names the shop, with the line above when the form stands almost alone",
        arguments: [
            (["NIGHTJAR KITCHEN", "BLUE HERON FOODS SDN BHD", "12, JALAN CENDANA 3,"], "BLUE HERON FOODS SDN BHD"),
            (["NIGHTJAR BORONG", "SDN BHD", "12, JALAN CENDANA 3,"], "NIGHTJAR BORONG SDN BHD"),
            (
                ["NIGHTJAR EASTERN", "STATIONERY SDN.BHD", "12, JALAN CENDANA 3,"],
                "NIGHTJAR EASTERN STATIONERY SDN.BHD"
            ),
            (["NIGHTJAR TRADING SDN BHD (123456-X)", "12, JALAN CENDANA 3,"], "NIGHTJAR TRADING SDN BHD"),
            (["amy", "NIGHTJAR HARDWARE", "(JM0123456-K)", "12, JALAN CENDANA 3,"], "NIGHTJAR HARDWARE"),
            (["SIMPLIFIED TAX INVOICE", "NIGHTJAR & COMPANY", "12, JALAN CENDANA 3,"], "NIGHTJAR & COMPANY"),
        ])
    func shop(head: [String], name: String) {
        let found = invoice(
            head + ["50100 KUALA LUMPUR", "TEL: 03-1234 5678"],
            [["Tea", "8.30"], ["CASH", "8.30"], ["CHANGE", "0.00"]])
        #expect(found.supplierName?.value == name)
        #expect(found.supplierAddress?.value.text == "12, JALAN CENDANA 3 50100 KUALA LUMPUR")
    }

    @Test(
        "the address goes from its first line to its last, whatever lines stand between",
        arguments: [
            ["LOT 6, JALAN CENDANA,", "PLAZA CENDANA, BUKIT HIJAU", "50490, KUALA LUMPUR"],
            ["NO.19 & 21", "JALAN CENDANA 23/9", "43200 SELANGOR"],
            ["42-46, JLN CENDANA", "HIJAU 51200 KUALA LUMPUR"],
            ["Unter den Eichen 5", "12203 Berlin"],
            ["12 rue des Lilas", "69003 Lyon"],
        ])
    func address(lines: [String]) {
        let found = invoice(
            ["NIGHTJAR SDN BHD"] + lines + ["Tel: 03-1234 5678"],
            [["Tea", "8.30"], ["CASH", "8.30"], ["CHANGE", "0.00"]])
        let words = found.supplierAddress?.text?.split(separator: " ").map(String.init)
        #expect(words == lines.flatMap { $0.split(separator: " ").map(String.init) })
    }

    @Test("a page with the long lines of a letter is no receipt, even when it is paid in cash")
    func letter() {
        let page = HandMadePage().lines(
            [
                "Nightjar Trading Ltd",
                "Thank you for the order that you placed with us at the fair in Leeds last week.",
                "We have packed everything today and you will hear from the carrier before the week is over.",
                "Please keep this letter together with the invoice, which you need for any claim or return.",
                "Yours sincerely, Nightjar Trading", "Cash 20.00", "Change 11.70",
            ], x: 60, y: 20)
        #expect(!ReceiptSigns.isReceipt(page.context))
    }

    @Test(
        "ringgit are told by their sign, also glued to amounts, and never by the legal form",
        arguments: ["RM8.30", "RM 8.30", "8.30"])
    func ringgit(total: String) {
        let found = invoice(
            ["NIGHTJAR SDN BHD", "12, JALAN CENDANA 3,"], [["Tea", total], ["TOTAL", total], ["CASH", total]])
        #expect(found.locale?.value.currency == "MYR")
        #expect(found.locale?.value.country == "MY")
    }
}
