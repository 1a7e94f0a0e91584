import InvoiceModel
import Testing

@testable import PageGrouping

@Suite("What a page shows")
struct PageProfileTests {
    private static let invoice: [PageFixture.Row] = [
        (50, 60, "Hollin Garden Supplies Ltd"), (50, 74, "Moss Lane, Garstang PR3 9QX"),
        (350, 110, "Invoice No: HP-20931"), (350, 124, "Invoice date: 3 February 2025"),
        (50, 150, "Description"), (450, 150, "Amount"), (50, 166, "Bark chips, bag"), (450, 166, "100.00"),
        (350, 200, "Net total"), (450, 200, "100.00"), (350, 214, "VAT 20%"), (450, 214, "20.00"),
        (350, 228, "Total GBP"), (450, 228, "120.00"), (50, 810, "Page 1 of 2"),
    ]

    @Test("Number, date, total, mark, title and codes of an invoice")
    func invoicePage() throws {
        let page = PageFixture.profile(Self.invoice, titles: [(350, 60, "INVOICE")])
        #expect(!page.isBlank)
        #expect(try #require(page.number).value == CodeKey.key("HP-20931"))
        #expect(try #require(page.date).value == CalendarDate(year: 2025, month: 2, day: 3))
        #expect(try #require(page.total).value == Amount(120))
        #expect(page.mark == PageMark(number: 1, total: 2))
        #expect(page.title == 1)
        #expect(page.codes.contains(CodeKey.key("HP-20931")))
        #expect(!page.isAttachment)
        #expect(page.language == "en")
        #expect(page.footer == ["pageof"])
    }

    @Test(
        "Titles of papers that come with an invoice",
        arguments: [
            ("General terms and conditions", true), ("Terms and Conditions of Sale", true),
            ("Delivery note 88217", true),
            ("Allgemeine Geschäftsbedingungen", true), ("Lieferschein", true), ("Conditions générales de vente", true),
            ("Bon de livraison", true), ("Pakbon", true), ("Albarán", true), ("Anlagenbau Meyer GmbH", false),
            ("Annexia Ltd", false), ("Order confirmation", false),
        ])
    func attachment(title: String, expected: Bool) {
        let page = PageFixture.profile(
            [
                (50, 150, "1. Goods remain our property until they are paid"),
                (50, 170, "2. Complaints within eight days"),
            ],
            titles: [(50, 80, title)])
        #expect(page.isAttachment == expected, "\(title)")
    }

    @Test("An invoice that names its delivery note, or its annex, is no attachment")
    func namesDeliveryNote() {
        let page = PageFixture.profile(
            Self.invoice + [(50, 130, "Delivery note 88217")], titles: [(350, 60, "INVOICE")])
        #expect(!page.isAttachment)
    }

    @Test("A page with nothing, a speck or a stamp number is blank", arguments: ["", "·", "4711", "- 2 -"])
    func blank(text: String) {
        #expect(PageFixture.profile(text.isEmpty ? [] : [(50, 50, text)]).isBlank)
    }

    @Test("Sums carried on stand at the bottom, those brought at the top")
    func carried() {
        let middle: PageFixture.Row = (50, 300, "Some goods of the page and more")
        let out = PageFixture.profile([middle, (50, 700, "Carried forward"), (450, 700, "120.00")])
        #expect(out.isCarriedOut && !out.isCarriedIn)
        let brought = PageFixture.profile([(50, 100, "Brought forward"), (450, 100, "120.00"), middle])
        #expect(brought.isCarriedIn && !brought.isCarriedOut)
    }

    @Test(
        "Codes are compared without blanks, case and letters that look like digits",
        arguments: [("RE 2024-001", "re2024001", true), ("INV-1O5", "INV-105", true), ("L1513", "L1514", false)])
    func codes(one: String, two: String, same: Bool) {
        #expect((CodeKey.key(one) == CodeKey.key(two)) == same)
    }

    @Test(
        "A number may be the end of the other, when it is long enough",
        arguments: [("RE-4711", "4711", true), ("4711", "4711", true), ("RE-11", "11", false), ("4711", "4712", false)])
    func suffixes(one: String, two: String, same: Bool) {
        #expect(CodeKey.areSame(CodeKey.key(one), CodeKey.key(two)) == same)
    }

    @Test(
        "Domains of addresses",
        arguments: [
            ("www.example.org/shop", "exampleorg"), ("https://shop.example.org", "exampleorg"),
            ("sales@example.org", "exampleorg"),
        ])
    func domains(text: String, domain: String) {
        #expect(SupplierMarks.domain(text) == domain)
    }
}
