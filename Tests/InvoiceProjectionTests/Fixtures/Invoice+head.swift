import DocumentModel
import InvoiceModel

extension Invoice {
    /// Every field but the lines, all printed on page 0.
    static var head: Invoice {
        var invoice = Invoice()
        invoice.locale = Classified(
            value: InvoiceLocale(language: "de", country: "AT", currency: "EUR"), confidence: 0.914)
        invoice.documentType = Classified(value: .invoice, confidence: 0.99)
        invoice.extendedType = Classified(value: .invoice, confidence: 0.95)
        invoice.category = Classified(value: .software, confidence: 0.6)
        invoice.subcategory = Classified(value: .officeSupplies, confidence: 0.3)
        invoice.invoiceNumber = Field(
            value: "R/2026-0001", confidence: 0.9876, polygon: .line(at: 0.05), page: 0,
            words: [WordReference(page: 0, word: 3)], text: "R/2026-0001",
            checks: [Check(.repeated, passed: true, detail: "printed 2 times")])
        invoice.purchaseOrderNumber = .printed("PO 77", at: 0.06)
        invoice.referenceNumbers = [.printed("PO 77", at: 0.06), .printed("K-4", at: 0.07)]
        invoice.date = .printed(CalendarDate(iso: "2026-01-31")!, as: "31.01.2026", at: 0.08)
        invoice.dueDate = Field(
            value: CalendarDate(iso: "2026-03-02")!, confidence: 0.9, polygon: .line(at: 0.9), page: 0,
            words: [WordReference(page: 0, word: 40)], text: "30 Tage netto", isComputed: true,
            checks: [Check(.paymentTermAgrees, passed: true, detail: "2026-01-31 + 30 days = 2026-03-02")])
        invoice.paymentDate = .printed(CalendarDate(iso: "2026-02-01")!, as: "1.2.2026", at: 0.09)
        invoice.addAmounts()
        invoice.addParties()
        return invoice
    }

    private mutating func addAmounts() {
        let agreement = Check(.totalsAgree, passed: true, detail: "300.00 + 33.00 = 333.00")
        totalNet = .printed(Amount(300), as: "300,00", at: 0.7, checks: [agreement])
        totalTax = Field(value: Amount(33), confidence: 0.9, isComputed: true, checks: [agreement])
        totalAmount = .printed(Amount(cents: 33_300), as: "333,00", at: 0.74, checks: [agreement])
        taxes = [
            .printed(
                TaxLine(rate: Amount(19), amount: Amount(19), base: Amount(100), code: "USt"), as: "19% USt 19,00",
                at: 0.72),
            .printed(TaxLine(rate: Amount(cents: 700), amount: Amount(14)), as: "7% 14,00", at: 0.73),
        ]
        adjustments = [
            .printed(Adjustment(kind: .prepaid, amount: Amount(cents: -10_050)), as: "-100,50", at: 0.76)
        ]
    }

    private mutating func addParties() {
        supplierName = .printed("Größe & Söhne GmbH", at: 0.01)
        supplierAddress = .printed(
            PostalAddress(
                text: "Ringweg 7 Top 3 1010 Wien Österreich", streetNumber: "7", streetName: "Ringweg", poBox: "12",
                complement: "Top 3", city: "Wien", postalCode: "1010", state: "W", country: "Österreich"),
            as: "Ringweg 7 Top 3 1010 Wien Österreich", at: 0.02)
        supplierPhone = .printed("+4310000000", at: 0.03)
        supplierEmail = .printed("post@example.com", at: 0.03)
        supplierWebsite = .printed("www.example.com", at: 0.03)
        supplierRegistrations = [
            .printed(
                CompanyRegistration(kind: .vatNumber, value: "ATU00000024"), as: "ATU 00000024", at: 0.95,
                checks: [Check(.checksum, passed: true)])
        ]
        paymentDetails = [
            .printed(
                PaymentDetails(iban: "AT611904300234573201", swift: "ABCDATWW"), as: "AT61 1904 3002 3457 3201",
                at: 0.96, checks: [Check(.checksum, passed: true, detail: "ISO 7064")])
        ]
        customerName = .printed("Buyer Ltd", at: 0.2)
        customerAddress = .printed(
            PostalAddress(text: "1 High Street Leeds", city: "Leeds"), as: "1 High Street Leeds", at: 0.21)
        customerRegistrations = [
            .printed(CompanyRegistration(kind: .vatNumber, value: "GB000000000"), as: "GB000000000", at: 0.22),
            .printed(CompanyRegistration(kind: .companyRegistrationNumber, value: "1"), as: "1", at: 0.23),
        ]
        customerID = .printed("C-9", at: 0.24)
        shippingAddress = .printed(PostalAddress(text: "2 Low Road Leeds"), as: "2 Low Road Leeds", at: 0.25)
        billingAddress = .printed(PostalAddress(text: "3 Mid Lane Leeds"), as: "3 Mid Lane Leeds", at: 0.26)
    }
}

extension Field {
    /// A value printed in one line of page 0.
    static func printed(_ value: Value, as text: String, at top: Double, checks: [Check] = []) -> Field {
        Field(
            value: value, confidence: 0.99, polygon: .line(at: top), page: 0,
            words: [WordReference(page: 0, word: Int(top * 100))], text: text, checks: checks)
    }
}

extension Field<String> {
    static func printed(_ value: String, at top: Double) -> Field<String> {
        printed(value, as: value, at: top)
    }
}
