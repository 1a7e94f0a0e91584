import InvoiceModel
import InvoiceProjection
import InvoiceWire
import Testing

@Suite(
    "Published answers of the splitter",
    .enabled(if: SharedSamples.arePresent, Comment(rawValue: SharedSamples.absence)))
struct SplitterSampleTests {
    private static let folder = "v1/products/invoice_splitter/response_v1/"

    private func decoded(_ name: String) throws -> PredictResponse<InvoiceSplitterV1> {
        try WireJSON.decode(
            PredictResponse<InvoiceSplitterV1>.self, from: try SharedSamples.bytes(Self.folder + name))
    }

    @Test("come out of decoding and encoding as they went in", arguments: ["complete.json", "empty.json"])
    func roundTrip(name: String) throws {
        let bytes = try WireJSON.bytes(of: try decoded(name))
        #expect(try JSONValue(bytes: bytes) == SharedSamples.json(Self.folder + name))
    }

    @Test("The summary of the complete answer is the published one, character for character")
    func summary() throws {
        let document = try #require(try decoded("complete.json").document)
        #expect(document.summary() == (try SharedSamples.text(Self.folder + "summary_full.rst")))
    }

    /// The published text is of another file, of two pages that are two invoices.
    @Test("The summary of the sample file is the published one but for its identifier and name")
    func sampleFile() throws {
        var document = try #require(try decoded("complete.json").document)
        document.id = "15ad7a19-7b75-43d0-b0c6-9a641a12b49b"
        document.name = "default_sample.pdf"
        document.inference.prediction.invoicePageGroups = [0, 1].map {
            InvoiceSplitterV1.PageGroup(pageIndexes: [$0], confidence: 1)
        }
        #expect(document.summary() == (try SharedSamples.text(Self.folder + "default_sample.rst")))
    }

    @Test("Ours have the keys, the nulls and the product of the published ones")
    func keys() throws {
        let ours = try JSONValue(bytes: SplitterResponse(.split, context: .splitter).jsonBytes())
        let published = try SharedSamples.json(Self.folder + "complete.json")
        #expect(ours.keyPaths == published.keyPaths)
        #expect(ours.nullPaths == published.nullPaths)
        let product = { (body: JSONValue) in body["document"]?["inference"]?["product"] }
        #expect(product(ours) == product(published))
        #expect(ours["document"]?["annotations"] == published["document"]?["annotations"])
    }
}
