import Foundation
import InvoiceWire
import Testing

@Suite("Words of published lists")
struct WordTests {
    @Test("are known by name, and kept when unknown")
    func words() {
        var invoice = InvoiceV4()
        invoice.documentType = ClassificationField(value: "CREDIT NOTE")
        invoice.documentTypeExtended = ClassificationField(value: "PRO FORMA")
        invoice.category = ClassificationField(value: "energy")
        invoice.subcategory = ClassificationField(value: "office_supplies")
        #expect(invoice.documentTypeWord == .creditNote)
        #expect(invoice.documentTypeExtendedWord == "PRO FORMA")
        #expect(invoice.categoryWord == .energy)
        #expect(invoice.subcategoryWord == .officeSupplies)
        #expect(InvoiceV3().documentTypeWord == nil)
        #expect("\(DocumentTypeWord.invoice)" == "INVOICE")
    }

    @Test("are one text on the wire")
    func wire() throws {
        let words = try JSONDecoder().decode([CurrencyCode].self, from: Data(#"["EUR","Other"]"#.utf8))
        #expect(words == [.eur, "Other"])
        #expect(try JSONEncoder().encode(words) == Data(#"["EUR","Other"]"#.utf8))
    }

    @Test(
        "A currency has the decimals of ISO 4217",
        arguments: [("EUR", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4), ("XAU", nil), ("Other", nil)] as [(String, Int?)])
    func minorUnits(code: String, decimals: Int?) {
        #expect(CurrencyCode(rawValue: code).minorUnits == decimals)
    }

    @Test("A job has ended when it is completed or has failed")
    func job() {
        func job(_ status: String) -> JobObject { JobObject(id: "1", status: status, issuedAt: "") }
        #expect(job("completed").jobStatus == .completed)
        #expect(job("completed").isEnded)
        #expect(job("failed").isEnded)
        #expect(!job("waiting").isEnded)
        #expect(!job("paused").isEnded)
    }
}
