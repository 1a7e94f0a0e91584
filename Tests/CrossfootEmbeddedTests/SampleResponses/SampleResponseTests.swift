import CrossfootSDKTesting
import Foundation
import InvoiceSDK
import InvoiceWire
import Testing

@Suite("Sample answers")
struct SampleResponseTests {
    private func client(_ sample: SampleResponse) throws -> InvoiceClient {
        try InvoiceClient(
            apiKey: "test", retry: .never, environment: [:], transport: FakeTransport([.sample(sample)]))
    }

    private let source = InputSource(name: "a.pdf", mediaType: .pdf, content: Data("%PDF-".utf8))

    @Test("An invoice decodes in every version")
    func invoices() async throws {
        let v2 = try await client(.invoiceV2).parse(InvoiceV2.self, source)
        #expect(v2.prediction.invoiceNumber.value == "RE-2025-0418")
        let v3 = try await client(.invoiceV3).parse(InvoiceV3.self, source)
        #expect(v3.prediction.invoiceNumber.value == "RE-2025-0418")
        let v4 = try await client(.invoiceV4).parse(InvoiceV4.self, source)
        #expect(v4.prediction.invoiceNumber.value == "RE-2025-0418")
        #expect(v4.document.id == SampleResponse.documentID)
        #expect(!v4.prediction.lineItems.isEmpty)
        #expect(v4.document.crossfoot != nil)
    }

    @Test("A stored invoice has its job")
    func queued() async throws {
        let result = try await client(.invoiceV4Queued).document(InvoiceV4.self, id: SampleResponse.documentID)
        #expect(result.job?.id == SampleResponse.jobID)
        #expect(result.job?.status == "completed")
    }

    @Test("An invoice with its text has words, text and papers")
    func text() async throws {
        let result = try await client(.invoiceV4WithText).parse(InvoiceV4.self, source)
        #expect(result.document.ocr != nil)
        for key in ["all_words", "full_text_ocr", "cropping"] { #expect(result.rawResponse.text.contains(key)) }
    }

    @Test("The groups of the splitter cover every page once")
    func splitter() async throws {
        let result = try await client(.invoiceSplitterV1).document(
            InvoiceSplitterV1.self, id: SampleResponse.documentID)
        let groups = try #require(result.prediction.invoicePageGroups)
        #expect(groups.flatMap(\.pageIndexes) == Array(0..<result.document.pageCount))
        #expect(groups.count > 1)
    }

    static let jobs: [(SampleResponse, String)] = [
        (.jobWaiting, "waiting"), (.jobProcessing, "processing"), (.jobCompleted, "completed"),
    ]

    @Test("A job decodes", arguments: jobs)
    func job(sample: SampleResponse, status: String) async throws {
        let body = try WireJSON.decode(PredictResponse<InvoiceV4>.self, from: sample.json.utf8)
        #expect(body.job?.status == status)
        #expect(body.job?.id == SampleResponse.jobID)
        #expect(body.document == nil)
    }

    @Test("A completed job leads to its document")
    func redirect() async throws {
        let transport = FakeTransport([.sample(.jobCompleted), .sample(.invoiceV4Queued)])
        let client = try InvoiceClient(apiKey: "test", environment: [:], transport: transport)
        let result = try await client.parseQueued(InvoiceV4.self, jobID: SampleResponse.jobID)
        #expect(result.document?.id == SampleResponse.documentID)
    }

    static let errors: [(SampleResponse, Int, String)] = [
        (.jobFailed, 500, "BadRequest"), (.badRequest, 400, "BadRequest"), (.unauthorized, 401, "Unauthorized"),
        (.forbidden, 403, "Forbidden"), (.notFound, 404, "NotFound"), (.tooManyRequests, 429, "TooManyRequests"),
        (.inferenceFailed, 500, "failure"),
    ]

    @Test("An error is thrown with its status and code", arguments: errors)
    func error(sample: SampleResponse, status: Int, code: String) async throws {
        let client = try client(sample)
        let error = await #expect(throws: ClientError.self) {
            try await client.parseQueued(InvoiceV4.self, jobID: SampleResponse.jobID)
        }
        guard case .http(let http) = error else { throw try #require(error) }
        #expect(http.statusCode == status)
        #expect(http.code == code)
        #expect(!http.message.isEmpty)
        #expect(!http.details.isEmpty)
    }

    @Test("The answer to feedback has every field")
    func feedback() async throws {
        let result = try await client(.feedback).sendFeedback(
            InvoiceV4.self, documentID: SampleResponse.documentID, feedback: [:])
        #expect(result.feedback.count == 29)
        #expect(result.feedback["total_amount"] == ["value": 1814.75])
    }
}
