import Foundation
import InvoiceWire
import Testing

/// SDK.md, section 10: the table of kinds, and "Single objects".
@Suite("Fields print as in a summary")
struct FieldDescriptionTests {
    @Test("Text, date, classification, address: the value, or nothing")
    func text() {
        #expect(StringField(value: "R 1").description == "R 1")
        #expect(StringField().description == "")
        #expect(DateField(value: "2026-01-31").description == "2026-01-31")
        #expect(InvoiceV4.DueDate(value: nil, isComputed: true).description == "")
        #expect(ClassificationField(value: "INVOICE").description == "INVOICE")
        var address = InvoiceV4.Address()
        address.value = "1 High Street"
        #expect("\(address)" == "1 High Street")
        #expect("\(InvoiceV4.Name(value: "BUYER", rawValue: "Buyer"))" == "BUYER")
    }

    @Test(
        "Amount: at least two decimals, three at most",
        arguments: [
            ("1", "1.00"), ("2.5", "2.50"), ("1.234", "1.234"), ("0.00001", "0.00"),
            ("1e20", "100000000000000000000.00"),
        ])
    func amount(digits: String, text: String) {
        #expect(AmountField(value: Decimal(string: digits)).description == text)
        #expect(AmountField().description == "")
    }

    @Test("Locale: what is there, each with `;`")
    func locale() {
        #expect(
            InvoiceV4.Locale(confidence: 1, value: "en-CA", language: "en", country: "CA", currency: "CAD").description
                == "en-CA; en; CA; CAD;")
        #expect(InvoiceV4.Locale(confidence: 1, language: "fr", currency: "N/A").description == "fr; fr;")
        #expect(InvoiceV2.Locale(confidence: 1, language: "fr", currency: "EUR").description == "fr; fr; EUR;")
        #expect(InvoiceV2.Locale().description == "")
    }

    @Test("Payment: account number, IBAN, routing number, SWIFT, each with `;`")
    func payment() {
        let payment = PaymentDetailsField(accountNumber: "1", iban: "AT61", routingNumber: "2", swift: "ABCDATWW")
        #expect(payment.description == "1; AT61; 2; ABCDATWW;")
    }

    @Test("Registration: type and value, line breaks as two characters")
    func registration() {
        #expect(
            RegistrationField(value: "1\n2", type: "VAT\tNUMBER").description == #"Type: VAT\tNUMBER, Value: 1\n2"#)
    }

    @Test("Tax")
    func tax() {
        #expect(
            InvoiceV4.Tax(value: 193.2, rate: 8, base: 2145).description
                == "Base: 2145.00, Code: , Rate (%): 8.00, Amount: 193.20")
        #expect(InvoiceV4.Tax(value: nil, code: "N/A").description == "Base: , Code: , Rate (%): , Amount:")
        #expect(InvoiceV2.Tax(value: 731, rate: 20, code: "USt").description == "731.0 20.0% USt")
        #expect(InvoiceV2.Tax(value: nil, rate: 20, code: "None").description == "20.0%")
    }

    @Test("Line item: one member each line")
    func lineItem() {
        var item = InvoiceV4.LineItem()
        item.description = "Paper\nA4"
        item.quantity = 3
        item.unitPrice = Decimal(string: "0.125")
        #expect(
            "\(item)" == #"""
                Description: Paper\nA4,
                Product code: ,
                Quantity: 3.00,
                Tax Amount: ,
                Tax Rate (%): ,
                Total Amount: ,
                Unit of measure: ,
                Unit Price: 0.125,
                """#)
        #expect(item.summary == "\(item)")
    }

    @Test("Page group of the splitter")
    func pageGroup() {
        #expect(InvoiceSplitterV1.PageGroup(pageIndexes: [1, 2], confidence: 1).description == "Page Indexes: 1, 2,")
    }

    @Test("Splitter: a table of one column, 72 wide")
    func splitter() {
        let line = "  +" + String(repeating: "-", count: 74) + "+"
        let group = InvoiceSplitterV1.PageGroup(pageIndexes: [1, 2, 3], confidence: 1)
        let text = InvoiceSplitterV1(invoicePageGroups: [group]).description
        #expect(text.hasPrefix(":Invoice Page Groups:\n\(line)\n  | Page Indexes "))
        #expect(text.hasSuffix("| 1, 2, 3" + String(repeating: " ", count: 66) + "|\n\(line)"))
        #expect(InvoiceSplitterV1(invoicePageGroups: []).description == ":Invoice Page Groups:")
    }

    @Test("Lists stand under their first: 20, 27 and 33 blanks; taxes are a table also when there are none")
    func lists() {
        var invoice = InvoiceV4()
        invoice.referenceNumbers = [StringField(value: "A"), StringField(value: "B")]
        invoice.supplierPaymentDetails = [
            PaymentDetailsField(accountNumber: "1"), PaymentDetailsField(accountNumber: "2"),
        ]
        invoice.supplierCompanyRegistrations = [
            RegistrationField(value: "1", type: "UID"), RegistrationField(value: "2", type: "UID"),
        ]
        let text = "\(invoice)"
        func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
        #expect(text.contains(":Reference Numbers: A\n\(blanks(20))B\n"))
        #expect(text.contains(":Supplier Payment Details: 1;\n\(blanks(27))2;\n"))
        #expect(
            text.contains(":Supplier Company Registrations: Type: UID, Value: 1\n\(blanks(33))Type: UID, Value: 2\n"))
        #expect(text.contains(":Taxes:\n  +---------------+--------+----------+---------------+\n  | Base"))
        #expect(text.contains("|\n  +===============+========+==========+===============+\n:Supplier"))
        #expect(text.hasSuffix(":Line Items:"))
        #expect(!text.contains(" \n"))
    }
}
