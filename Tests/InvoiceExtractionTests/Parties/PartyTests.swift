import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Supplier and customer")
struct PartyTests {
    @Test("two parties side by side keep their own lines")
    func sideBySide() {
        let invoice = HandMadePage()
            .lines(["Seller:", "Northwind Tools Ltd", "12 Mill Street", "Leeds LS1 4AB"], x: 50, y: 80)
            .lines(["Buyer:", "Oakfield School", "3 Park Road", "York YO1 7HH"], x: 320, y: 80)
            .invoice
        #expect(invoice.supplierName?.value == "Northwind Tools Ltd")
        #expect(invoice.supplierAddress?.value.text == "12 Mill Street Leeds LS1 4AB")
        #expect(invoice.customerName?.value == "Oakfield School")
        #expect(invoice.customerAddress?.value.text == "3 Park Road York YO1 7HH")
    }

    @Test("rows of a form belong to the heading above their labels")
    func form() {
        let invoice = HandMadePage()
            .lines(["Verkäufer", "Name:", "Anschrift:"], x: 50, y: 100)
            .lines(["Holzbau Reuter GmbH", "Sägeweg 4", "57072 Siegen"], x: 250, y: 113)
            .lines(["Käufer/Leistungsempfänger", "Nummer:", "Name:", "Anschrift:"], x: 50, y: 180)
            .lines(["88123", "Kita Am Bach", "Bachstraße 9", "57078 Siegen"], x: 250, y: 193)
            .invoice
        #expect(invoice.supplierName?.value == "Holzbau Reuter GmbH")
        #expect(invoice.supplierAddress?.value.text == "Sägeweg 4 57072 Siegen")
        #expect(invoice.customerName?.value == "Kita Am Bach")
        #expect(invoice.customerAddress?.value.text == "Bachstraße 9 57078 Siegen")
    }

    @Test("an address behind its label is the party's of the line above")
    func labelledAddress() {
        let invoice = HandMadePage()
            .lines(["INVOICE"], x: 250, y: 40, size: 18)
            .lines(["Customer: Harbour Cafe", "Address: 7 Quay Lane, Hull, HU1 2AA, UK"], x: 50, y: 100)
            .invoice
        #expect(invoice.customerName?.value == "Harbour Cafe")
        #expect(invoice.customerAddress?.value.postalCode == "HU1 2AA")
        #expect(invoice.customerAddress?.value.city == "Hull")
    }

    @Test("the sender's line above a window is the supplier, what stands in the window the customer")
    func window() {
        let invoice = HandMadePage()
            .lines(["Gärtnerei Lohmann GmbH · Feldweg 8 · 29525 Uelzen"], x: 60, y: 130, size: 7)
            .lines(["Frau", "Anna Petersen", "Lindenallee 21", "29525 Uelzen"], x: 60, y: 150)
            .lines(["Rechnung"], x: 60, y: 300, size: 14)
            .invoice
        #expect(invoice.supplierName?.value == "Gärtnerei Lohmann GmbH")
        #expect(invoice.supplierAddress?.value.text == "Feldweg 8 29525 Uelzen")
        #expect(invoice.customerName?.value == "Anna Petersen")
        #expect(invoice.customerAddress?.value.text == "Lindenallee 21 29525 Uelzen")
    }

    @Test("a person behind 'Attn' is not the company's name")
    func attention() {
        let invoice = HandMadePage()
            .lines(
                ["Bill To", "Pinewood Outfitters, Inc.", "Attn: Accounts Payable", "22 Ridge Way", "Tacoma, WA 98407"],
                x: 50, y: 150
            )
            .invoice
        #expect(invoice.customerName?.value == "Pinewood Outfitters, Inc.")
        #expect(invoice.billingAddress?.value.text == "22 Ridge Way Tacoma, WA 98407")
    }

    @Test("a mailbox behind a name is no part of it")
    func mailbox() {
        let invoice = HandMadePage()
            .lines(["Bill To:", "Mara Lund <mara@lund.example>"], x: 50, y: 150).invoice
        #expect(invoice.customerName?.value == "Mara Lund")
    }

    @Test("the holder of an account beside its IBAN is not the customer")
    func accountHolder() {
        let invoice = HandMadePage()
            .lines(["Please pay by bank transfer"], x: 50, y: 500)
            .lines(["IBAN DE89 3704 0044 0532 0130 00", "Account holder: Robin Falk"], x: 50, y: 700)
            .invoice
        #expect(invoice.customerName == nil)
    }

    @Test("a phone number without a label is the supplier's when it stands with the web site")
    func barePhone() {
        let invoice = HandMadePage()
            .lines(["Lanterne Lighting Supply Co.", "7 Oak Street, Dayton, OH 45402"], x: 50, y: 40)
            .lines(["614-555-0133 | desk@lanterne.example"], x: 50, y: 66)
            .invoice
        #expect(invoice.supplierPhone?.value.filter(\.isNumber) == "6145550133")
    }

    @Test("a name in two lines of one type ends with its legal form")
    func twoLines() {
        let invoice = HandMadePage()
            .lines(["Westfälischer", "Versicherungsverein a.G."], x: 50, y: 40, size: 14)
            .lines(["Herrn", "Jan Kamp", "Torweg 3", "48143 Münster"], x: 50, y: 140)
            .invoice
        #expect(invoice.supplierName?.value == "Westfälischer Versicherungsverein a.G.")
    }
}
