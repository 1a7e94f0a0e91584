import CrossfootEmbedded
import Foundation
import InvoiceModel
import Testing

/// What is answered without the engine.
@Suite("Requests to the embedded transport")
struct RequestTests {
    private func transport() -> EmbeddedTransport {
        let analysis = GatedAnalysis()
        analysis.open()
        return EmbeddedTransport(analysis: analysis)
    }

    private static let id = "5b1d3a5e-2f0c-4d6a-9a37-0c8f6e1b7a42"

    static let failures: [(ClientRequest, Int, String, String)] = [
        (Requests.upload("a", to: "products/mindee/invoices/v9/predict"), 404, "NotFound", "no such version"),
        (Requests.upload("a", to: "products/mindee/receipts/v1/predict"), 404, "NotFound", "no such product"),
        (Requests.upload("a", to: "products/other/invoices/v4/predict"), 404, "NotFound", "no such product"),
        (Requests.upload("a", to: "workflows/1/executions"), 404, "NotFound", "nothing at this address"),
        (Requests.upload("a", to: "products"), 404, "NotFound", "nothing at this address"),
        (Requests.upload("a", to: "\(Requests.splitter)/predict"), 403, "Forbidden", "does not support sync mode"),
        (
            Requests.upload("a", to: "products/mindee/invoices/v3/predict_async"), 403, "Forbidden",
            "does not support async mode"
        ),
        (Requests.get("\(Requests.invoices)/predict"), 405, "MethodNotAllowed", "POST"),
        (Requests.get("\(Requests.invoices)/documents/queue/\(id)"), 404, "NotFound", "There is no such job."),
        (Requests.get("\(Requests.invoices)/documents/queue/1"), 404, "NotFound", "There is no such job."),
        (Requests.get("\(Requests.invoices)/documents/\(id)"), 404, "NotFound", "There is no such document."),
        (Requests.get("\(Requests.invoices)/documents/1"), 404, "NotFound", "There is no such document."),
        (Requests.request(.put, "documents/\(id)/feedback"), 404, "NotFound", "There is no such document."),
        (
            Requests.request(.post, "\(Requests.invoices)/predict"), 400, "BadRequest",
            "Missing data for required field."
        ),
        (
            Requests.request(.post, "\(Requests.invoices)/predict", body: .form([])), 400, "BadRequest",
            "Missing data for required field."
        ),
        (
            Requests.request(.post, "\(Requests.invoices)/predict", body: .json(Array("[]".utf8))), 400,
            "BadRequest", "no JSON object"
        ),
        (
            Requests.request(
                .post, "\(Requests.invoices)/predict",
                body: .form([FormPart(name: "document", content: Data("no base64!".utf8))])), 400, "BadRequest",
            "Not a valid base64 text"
        ),
        (
            Requests.upload(String(repeating: "a", count: 1_001), to: "\(Requests.invoices)/predict"), 400,
            "BadRequest", "Max file size is 1 kB"
        ),
    ]

    @Test("What cannot be answered is an error of the protocol", arguments: failures)
    func failure(request: ClientRequest, status: Int, code: String, details: String) async throws {
        let answer = try await transport().send(request)
        #expect(answer.statusCode == status)
        let envelope = answer.json["api_request"] as? [String: Any]
        #expect(envelope?["status"] as? String == "failure")
        #expect(envelope?["status_code"] as? Int == status)
        #expect(envelope?["url"] as? String == request.url.absoluteString)
        #expect((envelope?["error"] as? [String: Any])?["code"] as? String == code)
        #expect(answer.details.contains(details), "\(answer.details)")
        if status == 405 { #expect(answer.headers["Allow"] == "POST") }
    }

    static let bodies: [(ClientRequest.Body, String)] = [
        (.form([FormPart(name: "document", fileName: "größe \"1\".pdf", content: Data("a".utf8))]), "größe \"1\".pdf"),
        (.form([FormPart(name: "document", content: Data("YQ".utf8))]), "document"),
        (.form([FormPart(name: "document", content: Data("data:text/plain;base64,YQ==\n".utf8))]), "document"),
        (.json(Array(#"{"document": "YQ=="}"#.utf8)), "document"),
    ]

    @Test("A document is taken as a file, as base64 and in JSON", arguments: bodies)
    func body(body: ClientRequest.Body, name: String) async throws {
        let analysis = GatedAnalysis()
        analysis.open()
        let answer = try await EmbeddedTransport(analysis: analysis).send(
            Requests.request(.post, "\(Requests.invoices)/predict", body: body))
        #expect(answer.statusCode == 201)
        #expect(analysis.begun == ["a"])
        #expect((answer.json["document"] as? [String: Any])?["name"] as? String == name)
    }

    @Test("A repeated request under its own name is not done twice, and the name of another is refused")
    func names() async throws {
        let analysis = GatedAnalysis()
        analysis.open()
        let transport = EmbeddedTransport(analysis: analysis)
        for path in ["\(Requests.invoices)/predict", "\(Requests.invoices)/predict_async"] {
            let headers: HTTPHeaders = ["Idempotency-Key": path, "Prefer": "wait=600"]
            let first = try await transport.send(Requests.upload("a", to: path, headers: headers))
            let again = try await transport.send(Requests.upload("a", to: path, headers: headers))
            #expect(first.statusCode == 201)
            #expect(again.body == first.body)
            #expect(first.headers["Idempotency-Replayed"] == nil)
            #expect(again.headers["Idempotency-Replayed"] == "true")
            let other = try await transport.send(Requests.upload("b", to: path, headers: headers))
            #expect(other.statusCode == 409)
        }
        #expect(analysis.begun == ["a", "a"])
    }

    @Test("The engine's own trouble is a 500 that says what is missing")
    func engine() async throws {
        struct Broken: DocumentAnalysis {
            let lanes = 1
            let maximumBytes = 10
            let maximumPages = 1
            let error: any Error
            func invoice(_ content: Data, options: ReadingOptions) async throws -> InvoiceDocument { throw error }
            func groups(_ content: Data) async throws -> SplitDocument { throw error }
        }
        let missing = EngineError(.recognitionUnavailable, "The models are not there.")
        let request = Requests.upload("a", to: "\(Requests.invoices)/predict")
        let told = try await EmbeddedTransport(analysis: Broken(error: missing)).send(request)
        #expect(told.statusCode == 500)
        #expect(told.details == "Can not run prediction: The models are not there.")
        let unknown = try await EmbeddedTransport(analysis: Broken(error: CancellationError())).send(request)
        #expect(unknown.statusCode == 500)
    }
}
