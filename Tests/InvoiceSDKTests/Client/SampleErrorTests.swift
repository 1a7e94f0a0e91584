import CrossfootSDKTesting
import Foundation
import InvoiceSDK
import InvoiceWire
import Testing

/// The published answers, through the client.
@Suite("Published answers through the client", .enabled(if: ClientSamples.arePresent, "\(ClientSamples.absence)"))
struct SampleErrorTests {
    @Test(
        "Every published error is an HTTP error",
        arguments: [
            ("error_400_no_details.json", 400, "SomeCode", "Some scary message here"),
            (
                "error_400_with_object_in_detail.json", 400, "BadRequest",
                #"{"document":["error message"]} - Invalid request"#
            ),
            ("error_401_invalid_token.json", 401, "Unauthorized", "Invalid token provided - Authorization required"),
            ("error_401_no_token.json", 401, "Unauthorized", "No token provided - Authorization required"),
            (
                "error_403_async_disallowed.json", 403, "Forbidden",
                "account/api_name does not support async mode - This product does not support asynchronous mode"
            ),
            (
                "error_403_sync_disallowed.json", 403, "Forbidden",
                "account/api_name does not support sync mode - This product does not support synchronous mode"
            ),
            ("error_429_too_many_requests.json", 429, "TooManyRequests", "Too Many Requests. - Too many requests"),
            ("error_500_inference_fail.json", 500, "failure", "Can not run prediction:  - Inference failed"),
            (
                "success_with_object_response_in_detail.json", 201, "UnknownError",
                #"{"document":["error message"]} - The server sent an unexpected answer"#
            ),
            (
                "with_object_response_in_detail.json", 400, "BadRequest",
                #"{"document":["error message"]} - Invalid request"#
            ),
            ("with_string_response_in_detail.json", 400, "BadRequest", "error message - Invalid request"),
        ])
    func everyPublishedErrorHTTPError(
        name: String, status: Int, code: String, reason: String
    ) async throws {
        let http = try await error("v1/errors/\(name)", status: status)
        #expect(http.statusCode == status)
        #expect(http.code == code)
        #expect(http.description == "mindee/invoices v4 \(status) HTTP error: \(reason)")
    }

    @Test("The page of a web server is an HTTP error")
    func pageWebServerHTTPError() async throws {
        let http = try await error("v1/errors/error_50x.html", status: 503)
        #expect(http.code == "ServiceUnavailable")
        #expect(http.details.hasPrefix("<!DOCTYPE html> <html> <head> <title>Error</title>"))
    }

    @Test("No published error is left out")
    func noPublishedErrorLeftOut() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: ClientSamples.folder + "/v1/errors")
        #expect(names.count == 12)
    }

    @Test("The published answers of a queue are jobs, documents and a failure")
    func publishedAnswersQueueAreJobs()
        async throws
    {
        let transport = FakeTransport([
            try answer("v1/async/post_success.json", 202), try answer("v1/async/get_processing.json", 200),
            try answer("v1/async/get_completed.json", 200), try answer("v1/async/get_failed_job_error.json", 200),
            try answer("v1/async/post_fail_forbidden.json", 403),
        ])
        let client = ClientFixtures.client(transport)
        let accepted = try await client.enqueue(InvoiceSplitterV1.self, ClientFixtures.pdf)
        #expect(accepted.job.status == "waiting")
        let running = try await client.parseQueued(InvoiceSplitterV1.self, jobID: accepted.job.id)
        #expect(running.job.status == "processing" && running.document == nil)
        let done = try await client.parseQueued(InvoiceSplitterV1.self, jobID: accepted.job.id)
        #expect(done.document?.inference.prediction.invoicePageGroups?.map(\.pageIndexes) == [[0], [1]])
        let failed = await clientError { _ = try await client.parseQueued(InvoiceSplitterV1.self, jobID: "j") }
        #expect(
            failed?.description
                == "mindee/invoice_splitter v1 500 HTTP error: An error occurred - An error occurred")
        let refused = await clientError { _ = try await client.enqueue(InvoiceV4.self, ClientFixtures.pdf) }
        #expect(
            refused?.description
                == "mindee/invoices v4 403 HTTP error: mindee/invoices does not support async mode - "
                + "This product does not support asynchronous mode")
    }

    @Test("The published answer to feedback has every field as null")
    func publishedAnswerFeedbackHasEvery()
        async throws
    {
        let transport = FakeTransport([try answer("v1/products/invoices/feedback_response/empty.json", 200)])
        let result = try await ClientFixtures.client(transport).sendFeedback(
            InvoiceV4.self, documentID: "d1", feedback: [:])
        #expect(result.feedback.count == 17)
        #expect(result.feedback.values.allSatisfy { $0 == .null })
    }

    private func answer(_ path: String, _ status: Int) throws -> FakeAnswer {
        .response(ClientResponse(statusCode: status, body: Data(try ClientSamples.bytes(path))))
    }

    private func error(_ path: String, status: Int) async throws -> HTTPError {
        let transport = FakeTransport([try answer(path, status)])
        let client = ClientFixtures.client(transport, retry: .never)
        let error = await clientError { _ = try await client.parse(InvoiceV4.self, ClientFixtures.pdf) }
        guard case .http(let http) = error else { throw try #require(error) }
        return http
    }
}
