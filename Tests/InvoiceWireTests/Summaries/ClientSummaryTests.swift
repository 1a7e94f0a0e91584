import InvoiceWire
import Testing

/// SDK.md, section 10: what the published clients print for answers of our own making.
@Suite("Summaries are those of the published clients")
struct ClientSummaryTests {
    @Test("of version 4 and of any product, whole documents (client 4.36)")
    func documents() throws {
        #expect(try Golden.answer(InvoiceV4.self, "empty_v4.json").description == Golden.text("empty_v4.rst"))
        #expect(try Golden.answer(GeneratedV1.self, "full_v4.json").description == Golden.text("full_generated.rst"))
        #expect(try Golden.answer(GeneratedV1.self, "empty_v4.json").description == Golden.text("empty_generated.rst"))
    }

    @Test("of one page (clients 2.6, 3.13 and 4.36)")
    func pages() throws {
        let v2 = try Golden.answer(InvoiceV2.self, "full_v2.json").inference.pages[0]
        #expect(v2.prediction.description + "\n" == (try Golden.text("full_v2_page0.rst")))
        let v3 = try Golden.answer(InvoiceV3.self, "full_v3.json").inference.pages[1]
        #expect(v3.prediction.description + "\n" == (try Golden.text("full_v3_page1.rst")))
        let v4 = try Golden.answer(InvoiceV4.self, "full_v4.json").inference.pages[0]
        #expect(v4.description == (try Golden.text("full_v4_page0.rst")))
    }

    @Test("of versions 2 and 3 where nothing was found (clients 2.6 and 3.13)")
    func empty() throws {
        #expect(try Golden.answer(InvoiceV2.self, "empty_v2.json").description == Golden.text("empty_v2.rst"))
        #expect(try Golden.answer(InvoiceV3.self, "empty_v3.json").description == Golden.text("empty_v3.rst"))
    }

    @Test("Confidences are only added")
    func confidences() throws {
        let document = try Golden.answer(InvoiceV2.self, "full_v2.json")
        let text = document.summary(showingConfidence: true)
        #expect(text.contains("\nInvoice number: R/2026-0001  (0.99)\n"))
        #expect(text.contains("\nSupplier address: \n"))
        let additions = /[ ]{2}\([01]\.\d\d\)$/.anchorsMatchLineEndings()
        #expect(text.replacing(additions, with: "") == document.summary())
    }
}
