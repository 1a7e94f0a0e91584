import CrossfootSDKTesting
import Foundation
import InvoiceSDK
import InvoiceWire
import Synchronization
import Testing

@Suite("The transport of one's own tests")
struct FakeTransportTests {
    @Test("Answers come in their order, requests are remembered, one too many is an error")
    func order() async throws {
        let transport = FakeTransport([try .document(ClientFixtures.document(id: "d1"))])
        transport.append(try .document(ClientFixtures.document(id: "d2")))
        let client = ClientFixtures.client(transport)
        for id in ["d1", "d2"] {
            let result = try await client.parse(InvoiceSplitterV1.self, ClientFixtures.pdf)
            #expect(result.document.id == id)
        }
        #expect(transport.remainingAnswers == 0)
        let error = await clientError { _ = try await client.parse(InvoiceSplitterV1.self, ClientFixtures.pdf) }
        guard case .client(let message) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(message.contains("no answer left"))
        #expect(transport.requests.count == 3)
        #expect(transport.requests[0].formPart("document")?.content == ClientFixtures.pdf.content)
    }

    @Test("A closure answers by what was asked, and is told of progress")
    func closure() async throws {
        let steps = Mutex<[UploadProgress]>([])
        let transport = FakeTransport { request in
            request.method == .post ? try .job(ClientFixtures.job("waiting"), statusCode: 202) : .dropped
        }
        let client = ClientFixtures.client(transport, retry: .never)
        let options = PredictOptions(onProgress: { step in steps.withLock { $0.append(step) } })
        let queued = try await client.enqueue(InvoiceSplitterV1.self, ClientFixtures.pdf, options: options)
        #expect(queued.job.status == "waiting")
        #expect(steps.withLock { $0.last.map { $0.sentBytes == $0.totalBytes } } == true)
        let error = await clientError { _ = try await client.parseQueued(InvoiceSplitterV1.self, jobID: "j1") }
        guard case .connection(let connection) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(connection.reason == .dropped)
    }
}
