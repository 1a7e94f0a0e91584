import CrossfootSDKTesting
import Foundation
import InvoiceSDK
import InvoiceWire
import Testing

@Suite("Stored documents and feedback")
struct DocumentTests {
    @Test("A stored result is asked for by its id")
    func storedResultAskedForBy() async throws {
        let transport = FakeTransport([
            try .document(ClientFixtures.document(), job: ClientFixtures.job("completed"), statusCode: 200)
        ])
        let result = try await ClientFixtures.client(transport).document(InvoiceSplitterV1.self, id: "d1")
        #expect(transport.requests.map(\.url.path) == ["/v1/products/mindee/invoice_splitter/v1/documents/d1"])
        #expect(transport.requests.map(\.method) == [.get])
        #expect(result.document == ClientFixtures.document())
        #expect(result.job?.id == "j1")
    }

    @Test("An answer without a document is none")
    func answerWithoutDocumentNone() async throws {
        let transport = FakeTransport([try .job(ClientFixtures.job("waiting"))])
        let client = ClientFixtures.client(transport)
        let error = await clientError { _ = try await client.document(InvoiceSplitterV1.self, id: "d1") }
        #expect(error == .response("The answer about mindee/invoice_splitter v1 has no document."))
    }

    @Test("An answer without a job is none")
    func answerWithoutJobNone() async throws {
        let transport = FakeTransport([.json(#"{"api_request": {}}"#, statusCode: 202)])
        let client = ClientFixtures.client(transport)
        let error = await clientError { _ = try await client.enqueue(InvoiceSplitterV1.self, ClientFixtures.pdf) }
        guard case .response = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("Feedback is sent as an object of fields under its name")
    func feedbackSentAsObjectFields() async throws {
        let answer = #"""
            {"api_request": {"error": {}, "resources": ["feedback"], "status": "success", "status_code": 200,
            "url": "u"}, "feedback": {"total_amount": {"value": 12.5}, "date": null, "taxes": [1, "a", true]}}
            """#
        let transport = FakeTransport([.json(answer)])
        let feedback: Feedback = [
            "total_amount": ["value": 12.1], "supplier_name": ["value": "Öl/A"], "line_items": [["quantity": 2], nil],
            "checked": true,
        ]
        let result = try await ClientFixtures.client(transport).sendFeedback(
            InvoiceV4.self, documentID: "d1", feedback: feedback)
        let request = try #require(transport.requests.first)
        #expect(request.method == .put)
        #expect(request.url.absoluteString == "https://example.org/v1/documents/d1/feedback")
        #expect(
            request.jsonBody
                == #"{"feedback":{"checked":true,"line_items":[{"quantity":2},null],"supplier_name":{"value":"Öl/A"},"#
                + #""total_amount":{"value":12.1}}}"#)
        #expect(result.feedback["total_amount"] == ["value": 12.5])
        #expect(result.feedback["date"] == .null)
        #expect(result.feedback["taxes"] == [1, "a", true])
        #expect(result.apiRequest?.resources == ["feedback"])
        #expect(result.rawResponse.text == answer)
    }

    @Test("Feedback can be sent below an endpoint")
    func feedbackCanBeSentBelow() async throws {
        let transport = FakeTransport([.json(#"{"feedback": {}}"#)])
        let result = try await ClientFixtures.client(transport).sendFeedback(
            InvoiceV4.self, documentID: "d1", feedback: ["date": nil],
            endpoint: Endpoint(owner: "acme", name: "bills", version: "3"))
        #expect(transport.requests.first?.url.path == "/v1/products/acme/bills/v3/documents/d1/feedback")
        #expect(result.apiRequest == nil)
        #expect(result.feedback.isEmpty)
    }

    @Test("A corrected prediction is feedback as well")
    func correctedPredictionFeedbackAsWell() async throws {
        let feedback = try Feedback(encoding: ClientFixtures.document().inference.prediction)
        #expect(
            feedback == [
                "invoice_page_groups": [
                    ["confidence": 1, "page_indexes": [0]], ["confidence": 1, "page_indexes": [1, 2]],
                ]
            ])
        let error = await clientError { _ = try Feedback(encoding: [1, 2]) }
        guard case .client = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("An unknown document is an error of the server's")
    func unknownDocumentErrorServer() async throws {
        let transport = FakeTransport([try .error(404, code: "NotFound", message: "Resource not found", details: "x")])
        let client = ClientFixtures.client(transport)
        let error = await clientError {
            _ = try await client.sendFeedback(InvoiceV4.self, documentID: "d1", feedback: [:])
        }
        #expect(error?.description == "mindee/invoices v4 404 HTTP error: x - Resource not found")
    }
}
