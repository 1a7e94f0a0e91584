#if Server
import Foundation
import HTTPTypes
import InvoiceModel
import InvoiceServer
import ServiceStore
import Testing

/// What a client of the queue sees, step by step.
@Suite struct QueueTests {
    static let products = ["invoices/v4", "invoice_splitter/v1"]

    private static func base(_ product: String) -> String { "/v1/products/mindee/\(product)" }

    @Test("A document goes through the queue", arguments: products)
    func theWholeWay(product: String) async throws {
        try await TestServer.run { server in
            let base = Self.base(product)
            let accepted = try await server.post(Form.file("%PDF-1", name: "März.pdf"), to: base + "/predict_async")
            #expect(accepted.status == 202)
            #expect(accepted.isPublishedSuccess)
            #expect(accepted.resources == ["job"])
            #expect(accepted.jobStatus == "waiting")
            #expect(accepted.job["available_at"] is NSNull)
            #expect((accepted.job["error"] as? [String: Any])?.isEmpty == true)
            #expect(accepted.json["document"] == nil)
            let id = try #require(accepted.jobID)
            let queue = base + "/documents/queue/\(id.uuidString.lowercased())"
            #expect(try await server.get(queue).jobStatus == "waiting")

            let job = try await server.claim()
            #expect(job.id == id)
            #expect(await server.documents.documents[job.documentKey] == Data("%PDF-1".utf8))
            let processing = try await server.get(queue)
            #expect(processing.status == 200)
            #expect(processing.isPublishedSuccess)
            #expect(processing.jobStatus == "processing")

            if product.hasPrefix("invoice_splitter") {
                let groups = [PageGroup(pageIndexes: [0, 1], confidence: 0.987)]
                try await server.complete(job, with: SplitDocument(pageCount: 2, groups: groups))
            } else {
                try await server.complete(job)
            }
            let done = try await server.get(queue)
            #expect(done.status == 302)
            #expect(done.isPublishedSuccess)
            #expect(done.jobStatus == "completed")
            let location = try #require(done.headers[.location])
            #expect(location == base + "/documents/\(job.documentID.uuidString.lowercased())")

            let answer = try await server.get(location)
            #expect(answer.status == 200)
            #expect(answer.isPublishedSuccess)
            #expect(answer.resources == ["document", "job"])
            #expect(answer.apiRequest["url"] as? String == "http://localhost\(location)")
            #expect(answer.name == "März.pdf")
            #expect(answer.documentID == job.documentID.uuidString.lowercased())
            #expect(answer.jobID == id)
            #expect(answer.jobStatus == "completed")
            #expect(answer.job["issued_at"] as? String == accepted.job["issued_at"] as? String)
        }
    }

    @Test("Times are UTC to the microsecond, without an offset, both in one form")
    func times() async throws {
        try await TestServer.run { server in
            let id = try #require(try await server.post(Form.file(), to: Form.asyncPath).jobID)
            try await server.complete(try await server.claim())
            let job = try await server.get(Self.base("invoices/v4") + "/documents/queue/\(id)").job
            for key in ["issued_at", "available_at"] {
                let time = try #require(job[key] as? String)
                #expect(time.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}/) != nil, "\(time)")
            }
        }
    }

    @Test("A job that failed says why, and leads nowhere")
    func failure() async throws {
        try await TestServer.run { server in
            let id = try #require(try await server.post(Form.file(), to: Form.splitterPath).jobID)
            try await server.fail(
                try await server.claim(), JobFailure(code: "ServerError", message: "A message", details: "Details"))
            let answer = try await server.get(Self.base("invoice_splitter/v1") + "/documents/queue/\(id)")
            #expect(answer.status == 200)
            #expect(answer.isPublishedSuccess)
            #expect(answer.jobStatus == "failed")
            #expect(answer.job["available_at"] is String)
            #expect(
                answer.job["error"] as? [String: String]
                    == ["code": "ServerError", "message": "A message", "details": "Details"])
            #expect(answer.headers[.location] == nil)
        }
    }

    @Test("Options go with the job, and their parts come with the document")
    func options() async throws {
        try await TestServer.run { server in
            let body = String(Form.text("true", field: "include_mvision").dropLast(6)) + Form.file()
            _ = try await server.post(body, to: Form.asyncPath + "?full_text_ocr=true&cropper=True")
            let job = try await server.claim()
            #expect(job.request.options == ["cropper", "full_text_ocr", "include_mvision"])
            try await server.complete(job, with: ExtrasTests.document)
            let path = Self.base("invoices/v4") + "/documents/\(job.documentID)"
            let answer = try await server.get(path)
            let inference = answer.document["inference"] as? [String: Any]
            let extras = (inference?["pages"] as? [[String: Any]])?.first?["extras"] as? [String: Any]
            #expect(extras.map { Set($0.keys) } == ["cropper", "full_text_ocr"])
            #expect((answer.document["ocr"] as? [String: Any])?["mvision-v1"] != nil)
        }
    }

    @Test("Products without a queue say so", arguments: ["v2", "v3"])
    func noQueue(version: String) async throws {
        try await TestServer.run { server in
            let path = Self.base("invoices/\(version)") + "/predict_async"
            let answer = try await server.post(Form.file(), to: path)
            #expect(answer.status == 403)
            #expect(answer.isPublishedFailure)
            #expect(answer.code == "Forbidden")
            #expect(answer.message == "This product does not support asynchronous mode")
            #expect(answer.details == "mindee/invoices does not support async mode")
            #expect(await server.documents.documents.isEmpty)
        }
    }

    @Test("A document that nobody accepts is kept nowhere")
    func faults() async throws {
        try await TestServer.run { server in
            server.database.inject { $0.refusesWrites = StoreError(.full, "no room") }
            let full = try await server.post(Form.file(), to: Form.asyncPath)
            #expect(full.status == 503)
            #expect(full.isPublishedFailure)
            #expect(full.headers[.retryAfter] != nil)
            server.database.inject { $0.refusesWrites = nil }
            #expect(await server.documents.documents.isEmpty)

            await server.documents.fail(with: StoreError(.unavailable, "gone"))
            #expect(try await server.post(Form.file(), to: Form.asyncPath).status == 503)
            #expect(try await server.database.jobCounts().waiting == 0)
            #expect(server.spool.fileNames() == [])
        }
    }

    @Test("A job that the database took without saying so is accepted")
    func lostAnswer() async throws {
        try await TestServer.run { server in
            server.database.inject { $0.losesAnswers = StoreError(.unavailable, "gone") }
            let answer = try await server.post(Form.file(), to: Form.asyncPath)
            #expect(answer.status == 202)
            #expect(try await server.claim().id == answer.jobID)
            #expect(await server.documents.documents.count == 1)
        }
    }
}
#endif
