import InvoiceModel
import InvoiceProjection
import InvoiceWire
import Testing

@Suite("Proofs")
struct CrossfootTests {
    private func document<Prediction: Sendable & Hashable & Codable>(
        _ type: Prediction.Type, _ version: InvoiceVersion
    ) throws -> DocumentObject<Prediction> {
        let bytes = try InvoiceResponse(.full, version: version, context: .fixture(version)).jsonBytes()
        return try #require(try WireJSON.decode(PredictResponse<Prediction>.self, from: bytes).document)
    }

    @Test("are the same in every version")
    func sameInEveryVersion() throws {
        let proofs = try #require(try document(InvoiceV4.self, .v4).crossfoot)
        #expect(try document(InvoiceV2.self, .v2).crossfoot == proofs)
        #expect(try document(InvoiceV3.self, .v3).crossfoot == proofs)
    }

    @Test("name the words, the text and the checks of a field")
    func field() throws {
        let proofs = try #require(try document(InvoiceV4.self, .v4).crossfoot)
        let check = CheckObject(check: "printed_more_than_once", passed: true, detail: "printed 2 times")
        #expect(
            proofs.fields["invoice_number"]
                == .field(
                    ProofObject(page: 0, words: [[0, 3]], text: "R/2026-0001", isComputed: false, checks: [check])))
    }

    @Test("of a list stand in the order of its items")
    func list() throws {
        let document = try document(InvoiceV4.self, .v4)
        guard case .list(let proofs) = document.crossfoot?.fields["line_items"] else {
            Issue.record("no list")
            return
        }
        #expect(proofs.map(\.page) == document.inference.prediction.lineItems.map(\.page))
    }

    @Test("cover every field of the full invoice that stands on the page")
    func everyField() throws {
        let proofs = try #require(try document(InvoiceV4.self, .v4).crossfoot)
        let classes: Set = ["locale", "document_type", "document_type_extended", "category", "subcategory"]
        #expect(Set(proofs.fields.keys) == Set(FieldShape.fields(of: .v4).keys).subtracting(classes))
    }

    @Test("of a page are its own")
    func page() throws {
        let pages = try #require(try document(InvoiceV4.self, .v4).crossfoot?.pages)
        #expect(pages.map(\.id) == [0, 1])
        #expect(pages.map(\.source) == ["text_layer", "recognized"])
        #expect(Set(pages[1].fields.keys) == ["line_items"])
    }
}
