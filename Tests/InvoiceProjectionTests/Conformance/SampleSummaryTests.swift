import InvoiceProjection
import InvoiceWire
import Testing

@Suite("Published summaries", .enabled(if: SharedSamples.arePresent, Comment(rawValue: SharedSamples.absence)))
struct SampleSummaryTests {
    private static let folder = "v1/products/invoices/response_v4/"

    @Test("The summary of the complete answer is the published one, character for character")
    func complete() throws {
        let response = try WireJSON.decode(
            PredictResponse<InvoiceV4>.self, from: try SharedSamples.bytes(Self.folder + "complete.json"))
        let document = try #require(response.document)
        #expect(document.summary() == (try SharedSamples.text(Self.folder + "summary_full.rst")))
    }

    /// The published text is of another run over the same file, so the identifier differs.
    @Test("The summary of the sample invoice is the published one but for its identifier")
    func defaultSample() throws {
        let response = try WireJSON.decode(
            PredictResponse<InvoiceV4>.self, from: try SharedSamples.bytes(Self.folder + "default_sample.json"))
        var document = try #require(response.document)
        document.id = "744748d5-9051-461c-b70c-bbf81f5ff943"
        #expect(document.summary() == (try SharedSamples.text(Self.folder + "default_sample.rst")))
    }

    @Test("Confidences are only added: without them the summary is the same", arguments: Sample.complete)
    func confidencesAreAdditions(sample: Sample) throws {
        func check<Prediction>(_ type: Prediction.Type) throws
        where Prediction: SummarizedPrediction & Sendable & Hashable & Codable {
            let bytes = try SharedSamples.bytes(sample.path)
            let document = try #require(try WireJSON.decode(PredictResponse<Prediction>.self, from: bytes).document)
            let additions = /[ ]{2}\([01]\.\d\d\)$/.anchorsMatchLineEndings()
            let bare = document.summary(showingConfidence: true).replacing(additions, with: "")
            #expect(bare == document.summary())
        }
        switch sample.version {
        case .v2: try check(InvoiceV2.self)
        case .v3: try check(InvoiceV3.self)
        case .v4: try check(InvoiceV4.self)
        }
    }
}
