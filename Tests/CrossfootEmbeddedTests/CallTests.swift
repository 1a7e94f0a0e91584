import CrossfootEmbedded
import Foundation
import Testing

@Suite("Calls to the engine in the process", .enabled(if: Fixtures.hasEngine, "PDFium is not there."))
struct CallTests {
    private struct Truth: Decodable {
        var invoice_number: String
        var total_incl: Double
    }

    static let invoices = ["de-workshop", "gb-joinery", "fr-gardens", "us-studio"]

    private func truth(_ name: String) throws -> Truth {
        try JSONDecoder().decode(Truth.self, from: try Fixtures.bytes("invoices/\(name).json"))
    }

    @Test("parse gives what stands on the invoice, in every version", arguments: invoices)
    func parse(name: String) async throws {
        let client = try Fixtures.client()
        let truth = try truth(name)
        let source = try Fixtures.source("invoices/\(name).pdf")
        let v4 = try await client.parse(InvoiceV4.self, source)
        #expect(v4.prediction.invoiceNumber.value == truth.invoice_number)
        #expect(v4.prediction.totalAmount.value.map { "\($0)" }.flatMap(Double.init) == truth.total_incl)
        #expect(v4.document.name == "\(name).pdf")
        #expect(v4.job == nil)
        #expect(v4.apiRequest?.statusCode == 201)
        let v3 = try await client.parse(InvoiceV3.self, source)
        #expect(v3.prediction.invoiceNumber.value == truth.invoice_number)
        let v2 = try await client.parse(InvoiceV2.self, source)
        #expect(v2.prediction.invoiceNumber.value == truth.invoice_number)
        #expect(v2.document.id != v3.document.id)
    }

    @Test("What is asked for beside the fields is there, and only then")
    func extras() async throws {
        let client = try Fixtures.client()
        let source = try Fixtures.source("invoices/de-workshop.pdf")
        let plain = try await client.parse(InvoiceV4.self, source)
        #expect(plain.document.ocr == nil)
        #expect(!plain.rawResponse.text.contains("full_text_ocr"))
        let options = PredictOptions(includesWords: true, includesFullText: true, includesCropper: true)
        let full = try await client.parse(InvoiceV4.self, source, options: options)
        #expect(full.rawResponse.text.contains("mvision-v1"))
        #expect(full.document.ocr != nil)
        #expect(full.rawResponse.text.contains("full_text_ocr"))
        #expect(full.rawResponse.text.contains("cropping"))
    }

    @Test("A job is accepted, asked for and done")
    func queue() async throws {
        let client = try Fixtures.client()
        let source = try Fixtures.source("invoices/gb-joinery.pdf")
        let queued = try await client.enqueue(InvoiceV4.self, source)
        #expect(["waiting", "processing"].contains(queued.job.status))
        let done = try await client.parseQueued(InvoiceV4.self, jobID: queued.job.id, wait: .seconds(600))
        #expect(done.job.status == "completed")
        #expect(done.job.id == queued.job.id)
        #expect(done.document?.inference.prediction.invoiceNumber.value == "TJ/2291")
    }

    @Test("The invoices of a file are found")
    func splitter() async throws {
        struct Truth: Decodable { var groups: [[Int]] }
        let truth = try JSONDecoder().decode(Truth.self, from: try Fixtures.bytes("streams/mixed.json"))
        let result = try await Fixtures.client().enqueueAndParse(
            InvoiceSplitterV1.self, try Fixtures.source("streams/mixed.pdf"),
            polling: PollingOptions(longPoll: .seconds(600)))
        #expect(result.prediction.invoicePageGroups?.map(\.pageIndexes) == truth.groups)
        #expect(result.job?.status == "completed")
    }

    @Test("A stored document can be had again, invoices in every version")
    func stored() async throws {
        let client = try Fixtures.client()
        let first = try await client.parse(InvoiceV4.self, try Fixtures.source("invoices/de-workshop.pdf"))
        let again = try await client.document(InvoiceV4.self, id: first.document.id)
        #expect(again.document == first.document)
        #expect(again.apiRequest?.statusCode == 200)
        let older = try await client.document(InvoiceV2.self, id: first.document.id)
        #expect(older.prediction.invoiceNumber.value == "RE-2025-0418")
    }

    @Test("Feedback is answered with every field of the product", arguments: [nil, InvoiceV4.endpoint])
    func feedback(endpoint: Endpoint?) async throws {
        let client = try Fixtures.client()
        let first = try await client.parse(InvoiceV4.self, try Fixtures.source("invoices/de-workshop.pdf"))
        let result = try await client.sendFeedback(
            InvoiceV4.self, documentID: first.document.id, feedback: ["total_amount": ["value": 12.5]],
            endpoint: endpoint)
        #expect(result.feedback.count == 29)
        #expect(result.feedback["total_amount"] == ["value": 12.5])
        #expect(result.feedback["line_items"] == .null)
    }

    @Test("An upload tells when it is through")
    func progress() async throws {
        let (stream, continuation) = AsyncStream.makeStream(of: UploadProgress.self)
        let options = PredictOptions(onProgress: { continuation.yield($0) })
        _ = try await Fixtures.client().parse(
            InvoiceV4.self, try Fixtures.source("invoices/us-studio.pdf"), options: options)
        continuation.finish()
        var last: UploadProgress?
        for await progress in stream { last = progress }
        #expect(last?.fraction == 1)
    }

    @Test("A client can be made of settings alone")
    func settings() async throws {
        let client = try InvoiceClient.embedded(configuration: Fixtures.configuration)
        let result = try await client.parse(InvoiceV3.self, try Fixtures.source("invoices/us-studio.pdf"))
        #expect(result.document.pageCount == 1)
    }
}
