import CrossfootSDKTesting
import Foundation
import InvoiceSDK
import InvoiceWire
import Testing

@Suite("Stored answers and webhooks")
struct LoadPredictionTests {
    private let client = ClientFixtures.client(FakeTransport())

    @Test("What an answer was made of can be loaded from the body that was kept")
    func keptAnswer() async throws {
        let transport = FakeTransport([
            try .document(ClientFixtures.document(), job: ClientFixtures.job("completed"), statusCode: 200)
        ])
        let result = try await ClientFixtures.client(transport).document(InvoiceSplitterV1.self, id: "d1")
        let loaded = try client.loadPrediction(
            InvoiceSplitterV1.self, LocalResponse(data: result.rawResponse.body))
        #expect(loaded.document?.document == result.document)
        #expect(loaded.document?.apiRequest == result.apiRequest)
        #expect(loaded.job == result.job)
        #expect(loaded.document?.rawResponse.statusCode == nil)
    }

    @Test("A webhook's body has no envelope")
    func webhook() throws {
        let body = PredictResponse(document: ClientFixtures.document(), job: ClientFixtures.job("completed"))
        let response = LocalResponse(bytes: try WireJSON.bytes(of: body))
        let loaded = try client.loadPrediction(InvoiceSplitterV1.self, response)
        #expect(loaded.document?.document.id == "d1")
        #expect(loaded.document?.apiRequest == nil)
    }

    @Test("A job without a document is loaded as it stands, failed or not", arguments: ["processing", "failed"])
    func job(status: String) throws {
        let error: ErrorObject = status == "failed" ? ErrorObject(code: "c") : .none
        let body = PredictResponse<InvoiceSplitterV1>(job: ClientFixtures.job(status, error: error))
        let loaded = try client.loadPrediction(
            InvoiceSplitterV1.self, LocalResponse(bytes: try WireJSON.bytes(of: body)))
        #expect(loaded.document == nil)
        #expect(loaded.job?.status == status)
        #expect(loaded.job?.error?.code == error.code)
    }

    @Test("Neither a document nor a job, or no JSON at all, is an error", arguments: ["", "{}", "[1]", "<html>"])
    func nothing(text: String) async {
        let error = await clientError {
            _ = try client.loadPrediction(InvoiceSplitterV1.self, LocalResponse(text: text))
        }
        guard case .response = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }
}
