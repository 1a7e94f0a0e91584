import InvoiceModel
import InvoiceProjection
import Testing

@Suite("Responses of the splitter are those of the golden files")
struct GoldenSplitterTests {
    @Test("A file of three invoices")
    func body() throws {
        try Golden.expect(
            try SplitterResponse(.split, context: .splitter).jsonBytes(), equalTo: "splitter_v1.json")
    }

    @Test("Its summary, with and without confidences")
    func summary() throws {
        let response = SplitterResponse(.split, context: .splitter)
        try Golden.expect(response.summary(showingConfidence: false), equalTo: "splitter_v1.rst")
        try Golden.expect(response.summary(showingConfidence: true), equalTo: "splitter_v1_confidence.rst")
    }

    @Test("The predictions of pages are empty objects")
    func pages() throws {
        let text = String(decoding: try SplitterResponse(.split, context: .splitter).jsonBytes(), as: UTF8.self)
        #expect(text.contains(#"{"extras":{},"id":4,"orientation":{"value":null},"prediction":{}}"#))
        #expect(text.contains(#""is_rotation_applied":null"#))
    }
}
