#if Server
import Foundation
import HTTPTypes
import InvoiceModel
import InvoiceServer
import ReaderProcesses
import ServiceStore
import Testing

/// Our bodies have the keys of the published ones, and values of the same kinds.
@Suite(.enabled(if: PublishedSamples.areThere, "The published samples do not lie beside this checkout."))
struct PublishedSampleTests {
    /// Kinds of the members that say something of the whole answer, without those of the document's fields.
    private func shape(_ json: Any, without: Set<String> = []) -> Set<String> {
        PublishedSamples.shape(json).filter { line in !without.contains { line.hasPrefix($0) } }
    }

    @Test("The steps of the queue")
    func queue() async throws {
        try await TestServer.run { server in
            let base = "/v1/products/mindee/invoice_splitter/v1"
            let accepted = try await server.post(Form.file(), to: base + "/predict_async")
            #expect(shape(accepted.json) == shape(try PublishedSamples.json("async/post_success.json")))
            let job = try await server.claim()
            let processing = try await server.get(base + "/documents/queue/\(job.id)")
            #expect(shape(processing.json) == shape(try PublishedSamples.json("async/get_processing.json")))
            let groups = [0, 1].map { PageGroup(pageIndexes: [$0], confidence: 1) }
            try await server.complete(job, with: SplitDocument(pageCount: 2, groups: groups))
            let done = try await server.get(base + "/documents/\(job.documentID)")
            // The service sent `annotations` later than this sample, as others of its samples show.
            #expect(
                shape(done.json, without: ["document.annotations"])
                    == shape(try PublishedSamples.json("async/get_completed.json")))
        }
    }

    @Test("A failed job")
    func failed() async throws {
        try await TestServer.run { server in
            let base = "/v1/products/mindee/invoice_splitter/v1"
            _ = try await server.post(Form.file(), to: base + "/predict_async")
            let job = try await server.claim()
            try await server.fail(job, .abandoned)
            let answer = try await server.get(base + "/documents/queue/\(job.id)")
            #expect(shape(answer.json) == shape(try PublishedSamples.json("async/get_failed_job_error.json")))
        }
    }

    @Test("Feedback has the fields of the sample, and those that came later")
    func feedback() async throws {
        try await TestServer.run { server in
            let id = try #require(try await server.post(Form.file()).documentID)
            let answer = try await server.post("{}", to: "/v1/documents/\(id)/feedback", method: .put)
            let sample = shape(try PublishedSamples.json("products/invoices/feedback_response/empty.json"))
            #expect(sample.isSubset(of: shape(answer.json)))
            #expect(shape(answer.json).subtracting(sample).allSatisfy { $0.hasPrefix("feedback.") })
        }
    }

    /// What is asked, with which key, what the reader says, and the sample whose error must be the same.
    static let refusals: [(String, String?, ReadingError.Code, String)] = [
        (Form.path, nil, .busy, "errors/error_401_no_token.json"),
        (Form.path, "nonsense", .busy, "errors/error_401_invalid_token.json"),
        (Form.path, "", .busy, "errors/error_429_too_many_requests.json"),
        (Form.path, "", .crashed, "errors/error_500_inference_fail.json"),
        (
            "/v1/products/mindee/invoice_splitter/v1/predict", "", .busy, "errors/error_403_sync_disallowed.json"
        ),
        (
            "/v1/products/mindee/invoices/v3/predict_async", "", .busy, "async/post_fail_forbidden.json"
        ),
    ]

    @Test("Errors", arguments: refusals)
    func refusal(path: String, key: String?, code: ReadingError.Code, sample: String) async throws {
        try await TestServer.run(read: { _ in throw ReadingError(code, "x") }) { server in
            var headers: HTTPFields = [.contentType: Form.contentType]
            if let key { headers[.authorization] = "Token \(key.isEmpty ? server.key : key)" }
            let answer = try await server.send(.post, path, headers, Form.file())
            let published = try PublishedSamples.json(sample)
            #expect(shape(answer.json) == shape(published))
            let request = try #require((published as? [String: Any])?["api_request"] as? [String: Any])
            let error = try #require(request["error"] as? [String: String])
            #expect(answer.status == request["status_code"] as? Int)
            #expect(answer.code == error["code"])
            #expect(answer.message == error["message"])
            // The sample's product is not ours, and its reason ends in the middle of the sentence.
            let details = try #require(error["details"])
            let words = details.split(separator: " ").dropFirst(details.contains("does not support") ? 1 : 0)
            #expect(answer.details?.contains(words.joined(separator: " ")) == true)
        }
    }
}
#endif
