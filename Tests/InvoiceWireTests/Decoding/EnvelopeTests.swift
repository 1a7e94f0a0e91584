import Foundation
import InvoiceWire
import Testing

/// SDK.md, section 5: the rows from `PredictResponse` to `Page`, with everything missing that can be.
@Suite("Envelopes are decoded leniently")
struct EnvelopeTests {
    private func decode<Prediction>(_ type: Prediction.Type, _ json: String) throws -> PredictResponse<Prediction> {
        try WireJSON.decode(from: json.utf8)
    }

    @Test(
        "PredictResponse, Document, Inference, Page: what is missing is empty",
        arguments: [
            #"{"document":{}}"#, #"{"document":{"inference":{}}}"#, #"{"document":{"inference":null,"id":null}}"#,
            #"{"document":{"inference":{"pages":null,"product":{},"prediction":null,"extras":null}},"new":[1]}"#,
        ])
    func missing(json: String) throws {
        let document = try #require(try decode(InvoiceV4.self, json).document)
        #expect(document.id == "")
        #expect(document.pageCount == 0)
        #expect(document.inference.startedAt == "")
        #expect(document.inference.product.name == "")
        #expect(document.inference.prediction == InvoiceV4())
        #expect(document.inference.pages.isEmpty)
        #expect(document.description.hasPrefix("########\nDocument\n########\n:Mindee ID:"))
        _ = try decode(InvoiceV2.self, json)
        _ = try decode(InvoiceV3.self, json)
        _ = try decode(InvoiceSplitterV1.self, json)
        _ = try decode(GeneratedV1.self, json)
    }

    @Test("api_request: url, error, resources, status, status_code")
    func request() throws {
        let full = try decode(
            InvoiceV4.self,
            #"{"api_request":{"error":{},"resources":["job"],"status":"success","status_code":202,"url":"http://x"}}"#)
        #expect(full.apiRequest == APIRequest(resources: ["job"], status: "success", statusCode: 202, url: "http://x"))
        let empty = try decode(InvoiceV4.self, #"{"api_request":{}}"#).apiRequest
        #expect(empty == APIRequest(resources: [], status: "", statusCode: 0, url: ""))
    }

    @Test("AsyncPredictResponse: a job, and a document once it is there")
    func job() throws {
        let waiting = try decode(InvoiceV4.self, #"{"job":{"id":"1","status":"waiting"},"document":null}"#)
        #expect(waiting.document == nil)
        #expect(waiting.job?.status == "waiting")
        #expect(waiting.job?.error == nil)
        #expect(try decode(InvoiceV4.self, #"{"job":{}}"#).job?.id == "")
    }

    @Test("Job: issued_at, available_at, millisecs_taken only when available")
    func times() throws {
        var job = JobObject(
            id: "1", status: "completed", issuedAt: "2023-02-16T12:33:49.602947+00:00",
            availableAt: "2023-02-16T13:33:50.102947+01:00")
        #expect(job.issued == Date(timeIntervalSince1970: 1_676_550_829.602947))
        #expect(job.millisecondsTaken == 500)
        job.availableAt = nil
        #expect(job.available == nil)
        #expect(job.millisecondsTaken == nil)
        job.issuedAt = "2023-02-16T12:33:49"
        #expect(job.issued == Date(timeIntervalSince1970: 1_676_550_829))
        job.issuedAt = "2023-02-16T12:33:49Z"
        #expect(job.issued == Date(timeIntervalSince1970: 1_676_550_829))
        for text in [
            "", "yesterday", "2023-02-16", "2023-02-30T12:00:00", "2023-02-16T25:00:00", "2023-02-16T12:33:49+1",
        ] {
            job.issuedAt = text
            #expect(job.issued == nil, "\(text)")
        }
    }

    @Test(
        "Page: orientation is 0, 90, 180, 270, anything else 0",
        arguments: [("0", 0), ("90", 90), ("180", 180), ("270", 270), ("45", 0), ("-90", 0), ("null", 0)])
    func orientation(value: String, degrees: Int) throws {
        let orientation = try WireJSON.decode(PageOrientation.self, from: #"{"value":\#(value)}"#.utf8)
        #expect(orientation.degrees == degrees)
        #expect(String(decoding: try WireJSON.bytes(of: orientation), as: UTF8.self) == #"{"value":\#(value)}"#)
    }

    @Test("Page: fields know their page, and it is no part of what is written or compared")
    func page() throws {
        let json = #"""
            {"document":{"inference":{"pages":[{"id":0,"prediction":{"date":{"value":"2026-01-31"}}},
            {"id":7,"prediction":{"date":{"value":"2026-01-31"},"line_items":[{"quantity":1}]}}],
            "prediction":{"date":{"value":"2026-01-31","page_id":4}}}}}
            """#
        let inference = try #require(try decode(InvoiceV4.self, json).document).inference
        #expect(inference.pages.map(\.prediction.date.page) == [0, 7])
        #expect(inference.pages[1].prediction.lineItems[0].page == 7)
        #expect(inference.pages[1].prediction.supplierName.page == 7)
        #expect(inference.prediction.date.page == 4)
        #expect(inference.prediction.dueDate.page == nil)
        #expect(inference.pages[0].prediction.date == inference.pages[1].prediction.date)
        let text = String(decoding: try WireJSON.bytes(of: inference.pages[1].prediction.date), as: UTF8.self)
        #expect(text == #"{"confidence":0,"polygon":[],"value":"2026-01-31"}"#)
    }

    @Test("Pages whose prediction is empty are flagged, and left out of predictedPages")
    func emptyPages() throws {
        let json =
            #"{"document":{"inference":{"pages":[{"id":0,"prediction":{}},{"id":1,"prediction":{"date":{}}},{"id":2}]}}}"#
        let inference = try #require(try decode(InvoiceV4.self, json).document).inference
        #expect(inference.pages.map(\.hasPrediction) == [false, true, false])
        #expect(inference.predictedPages.map(\.id) == [1])
        let text = String(decoding: try WireJSON.bytes(of: inference.pages[0]), as: UTF8.self)
        #expect(text == #"{"id":0,"prediction":{}}"#)
        #expect(inference.description.contains("Page 1\n------\n"))
        #expect(!inference.description.contains("Page 0"))
    }

    @Test("Words, full text and outlines: what is missing is empty")
    func extras() throws {
        let ocr = try WireJSON.decode(OCRObject.self, from: #"{"mvision-v1":{"pages":[{},{"all_words":[{}]}]}}"#.utf8)
        #expect(ocr.pages.map(\.words.count) == [0, 1])
        #expect(OCRObject().text == "")
        let extras = try WireJSON.decode(
            Extras.self, from: #"{"full_text_ocr":{},"cropper":{"cropping":[{"polygon":[[0,0],[1,0],[1,1]]}]}}"#.utf8)
        #expect(extras.fullText?.content == "")
        #expect(extras.cropper?.cropping.first?.boundingBox.isEmpty == true)
        #expect(extras.cropper?.description == "Polygon with 3 points.")
    }

    @Test("A proof object of another form does not keep the invoice from being read")
    func proofs() throws {
        let json = #"{"document":{"id":"1","crossfoot":{"schema":99,"fields":[]}}}"#
        let document = try #require(try decode(InvoiceV4.self, json).document)
        #expect(document.id == "1")
        #expect(document.crossfoot == nil)
    }

    @Test("Bytes that are no JSON, or of another shape, are an error and never a crash")
    func garbage() {
        for json in ["", "{", "[]", "<html>", #"{"document":7}"#, #"{"document":{"inference":[]}}"#, "\u{0}"] {
            #expect(throws: DecodingError.self, "\(json)") { try decode(InvoiceV4.self, json) }
        }
    }
}
