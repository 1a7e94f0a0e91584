import LayoutAnalysis
import Testing

@testable import InvoiceExtraction

@Suite("Labels on a page")
struct LabelFinderTests {
    /// The texts of the labels of one class on a line.
    private func labels(_ label: LabelClass, in line: String) -> [String] {
        let page = HandMadePage().lines([line], x: 50, y: 100).context
        return page.labels.filter { $0.has(label) }.map { page.layout.text($0.tokens) }
    }

    @Test(
        "a phrase is found whether its words are glued, split or in capitals",
        arguments: [
            ("Invoice Number 4711", "Invoice Number"), ("InvoiceNumber 4711", "InvoiceNumber"),
            ("Invoice Num ber 4711", "Invoice Num ber"), ("INVOICE NO. 4711", "INVOICE NO."),
            ("Invoice-No: 4711", "Invoice-No:"),
        ])
    func blanks(line: String, text: String) {
        #expect(labels(.invoiceNumber, in: line) == [text])
    }

    @Test("the longest phrase wins over those it contains")
    func longest() {
        #expect(labels(.totalAmount, in: "Total incl. VAT 119.00") == ["Total incl. VAT"])
        #expect(labels(.totalTax, in: "Total incl. VAT 119.00").isEmpty)
        #expect(labels(.plainTotal, in: "Total incl. VAT 119.00").isEmpty)
    }

    @Test(
        "a tax behind 'including' or 'without' is no label of the tax",
        arguments: [
            "Price per room including VAT 90.00", "Room price excl. VAT 90.00", "Chambre hors TVA 90,00",
            "Kamer exclusief BTW 90,00",
        ])
    func qualifier(line: String) {
        #expect(labels(.totalTax, in: line).isEmpty)
    }

    @Test(
        "a short word is a label before a figure or with a colon, not inside a sentence",
        arguments: [
            ("please mind the tax that applies here", false), ("we add the tax later on", false),
            ("then the tax 9.00", true), ("and so the tax: is nine", true), ("Tax 9.00", true),
        ])
    func shortWord(line: String, speaks: Bool) {
        #expect(labels(.totalTax, in: line).isEmpty != speaks)
    }

    @Test("two words of one role joined by a slash are that role, words of two roles are none")
    func alternatives() {
        #expect(labels(.supplier, in: "Vendor/Seller") == ["Vendor/Seller"])
        #expect(labels(.customer, in: "Buyer/Customer") == ["Buyer/Customer"])
        #expect(labels(.supplier, in: "Vendor/Buyer").isEmpty)
        #expect(labels(.customer, in: "Vendor/Buyer").isEmpty)
    }

    @Test(
        "a compound that ends in the word for invoice is a title",
        arguments: ["Quartalsrechnung", "Verzamelverkoopfactuur", "Kvartalsfaktura"])
    func compound(title: String) {
        #expect(labels(.invoiceTitle, in: title) == [title])
    }
}
