import InvoiceSDK
import InvoiceWire
import Testing

/// The published body of a webhook, whose secret and signature stand beside it.
@Suite("Published webhook", .enabled(if: WebhookSample.isPresent, "skipped: shared samples not present"))
struct WebhookSampleTests {
    private let secret = "ogNjY44MhvKPGTtVsI8zG82JqWQa68woYQH"
    private let signature = "5ed1673e34421217a5dbfcad905ee62261a3dd66c442f3edd19302072bbf70d0"

    @Test("has the published signature, and is read without api_request")
    func webhook() throws {
        let response = try LocalResponse(path: WebhookSample.path)
        #expect(response.hmacSignature(secret: secret) == signature)
        #expect(response.isValidHMACSignature(secret: secret, signature: signature))
        #expect(!response.isValidHMACSignature(secret: secret + "x", signature: signature))
        let result = try #require(try LoadedPrediction<InvoiceSplitterV1>(response).document)
        #expect(result.job?.jobStatus == .completed)
        #expect(result.apiRequest == nil)
        #expect(result.pages.isEmpty)
    }
}
