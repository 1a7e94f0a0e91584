import CrossfootSDKTesting
import Foundation
import InvoiceSDK
import InvoiceWire
import Synchronization
import Testing

@Suite("Sending a document")
struct PredictTests {
    @Test("A document is sent as a form, with the key and the name of the client")
    func documentSentAsFormKey()
        async throws
    {
        let transport = FakeTransport([try .document(ClientFixtures.document())])
        _ = try await ClientFixtures.client(transport).parse(InvoiceSplitterV1.self, ClientFixtures.pdf)
        let request = try #require(transport.requests.first)
        #expect(request.method == .post)
        #expect(request.url.absoluteString == "https://example.org/v1/products/mindee/invoice_splitter/v1/predict")
        #expect(request.headers["authorization"] == "Token secret-key-1")
        #expect(request.headers["User-Agent"] == UserAgent.text)
        #expect(request.headers["Idempotency-Key"] == nil)
        #expect(request.headers["Prefer"] == nil)
        #expect(request.timeout == .seconds(120))
        let part = try #require(request.formPart("document"))
        #expect(part.fileName == "two invoices.pdf")
        #expect(part.contentType == "application/pdf")
        #expect(part.content == Data("%PDF-1.7".utf8))
        #expect(request.formPart("include_mvision") == nil)
    }

    @Test("The result has the fields, the envelope and the untouched answer")
    func resultHasFieldsEnvelopeUntouched()
        async throws
    {
        let document = ClientFixtures.document()
        let transport = FakeTransport([try .document(document, headers: ["X-Request-Id": "r1"])])
        let result = try await ClientFixtures.client(transport).parse(InvoiceSplitterV1.self, ClientFixtures.pdf)
        #expect(result.document == document)
        #expect(result.prediction.invoicePageGroups?.map(\.pageIndexes) == [[0], [1, 2]])
        #expect(result.apiRequest?.statusCode == 201)
        #expect(result.job == nil)
        #expect(result.rawResponse.statusCode == 201)
        #expect(result.rawResponse.headers["x-request-id"] == "r1")
        #expect(result.rawResponse.text.hasPrefix(#"{"api_request":"#))
    }

    @Test(
        "Words are asked for in the form, text and cropper in the query",
        arguments: [
            (PredictOptions(), "", ["document"]),
            (PredictOptions(includesWords: true), "", ["include_mvision", "document"]),
            (PredictOptions(includesFullText: true), "?full_text_ocr=true", ["document"]),
            (PredictOptions(includesCropper: true), "?cropper=true", ["document"]),
            (
                PredictOptions(includesWords: true, includesFullText: true, includesCropper: true),
                "?full_text_ocr=true&cropper=true", ["include_mvision", "document"]
            ),
        ])
    func wordsAreAskedForIn(
        options: PredictOptions, query: String, names: [String]
    ) async throws {
        for isQueued in [false, true] {
            let transport = FakeTransport([
                try isQueued
                    ? .job(ClientFixtures.job("waiting"), statusCode: 202) : .document(ClientFixtures.document())
            ])
            let client = ClientFixtures.client(transport)
            if isQueued {
                _ = try await client.enqueue(InvoiceSplitterV1.self, ClientFixtures.pdf, options: options)
            } else {
                _ = try await client.parse(InvoiceSplitterV1.self, ClientFixtures.pdf, options: options)
            }
            let request = try #require(transport.requests.first)
            let call = isQueued ? "predict_async" : "predict"
            #expect(request.url.absoluteString.hasSuffix("/products/mindee/invoice_splitter/v1/\(call)\(query)"))
            guard case .form(let parts) = request.body else {
                Issue.record("no form")
                return
            }
            #expect(parts.map(\.name) == names)
            #expect(
                parts.first { $0.name == "include_mvision" }.map { String(decoding: $0.content, as: UTF8.self) }
                    == (options.includesWords ? "true" : nil))
        }
    }

    @Test("An address is sent as text, without a file name")
    func addressSentAsTextWithout() async throws {
        let transport = FakeTransport([try .document(ClientFixtures.document())])
        _ = try await ClientFixtures.client(transport).parse(
            InvoiceSplitterV1.self, Address(text: "https://a.org/b.pdf"))
        let part = try #require(transport.requests.first?.formPart("document"))
        #expect(part.fileName == nil)
        #expect(part.contentType == nil)
        #expect(String(decoding: part.content, as: UTF8.self) == "https://a.org/b.pdf")
    }

    @Test("Pages are chosen before anything is sent")
    func pagesAreChosenBeforeAnything() async throws {
        let transport = FakeTransport([try .document(ClientFixtures.document())])
        let lines = Mutex<[String]>([])
        let client = ClientFixtures.client(transport, log: { line in lines.withLock { $0.append(line) } })
        let options = PredictOptions(pageOptions: PageOptions(indexes: [0, -1]))
        _ = try await client.parse(InvoiceSplitterV1.self, ChosenPages(), options: options)
        #expect(transport.requests.first?.formPart("document")?.content == Data("[0, -1]".utf8))
        #expect(lines.withLock { $0.first } == "chosen")

        let none = PredictOptions(pageOptions: PageOptions(indexes: []))
        let error = await clientError {
            _ = try await client.parse(InvoiceSplitterV1.self, ChosenPages(), options: none)
        }
        #expect(error == .source("no page is left"))
        #expect(transport.requests.count == 1)
    }

    @Test("Another endpoint can be named")
    func anotherEndpointCanBeNamed() async throws {
        let transport = FakeTransport([try .document(ClientFixtures.document())])
        let options = PredictOptions(endpoint: Endpoint(owner: "acme", name: "my bills", version: "2"))
        _ = try await ClientFixtures.client(transport).parse(
            InvoiceSplitterV1.self, ClientFixtures.pdf, options: options)
        #expect(
            transport.requests.first?.url.absoluteString
                == "https://example.org/v1/products/acme/my%20bills/v2/predict")
    }

    @Test("A product without an endpoint needs one")
    func productWithoutEndpointNeedsOne() async throws {
        let transport = FakeTransport()
        let client = ClientFixtures.client(transport)
        let error = await clientError { _ = try await client.parse(Homeless.self, ClientFixtures.pdf) }
        #expect(error == .product("Homeless has no endpoint of its own: name one."))
        let options = PredictOptions(endpoint: Endpoint(owner: "", name: "x"))
        let other = await clientError {
            _ = try await client.parse(Homeless.self, ClientFixtures.pdf, options: options)
        }
        guard case .client = other else {
            Issue.record("\(String(describing: other))")
            return
        }
        #expect(transport.requests.isEmpty)
    }

    @Test(
        "A request name that no header can carry is refused",
        arguments: ["", "two words", "ключ", String(repeating: "x", count: 256), "a\r\nb"])
    func requestNameNoHeaderCan(key: String) async throws {
        let transport = FakeTransport()
        let options = PredictOptions(idempotencyKey: key)
        let client = ClientFixtures.client(transport)
        let error = await clientError {
            _ = try await client.enqueue(InvoiceSplitterV1.self, ClientFixtures.pdf, options: options)
        }
        #expect(error == .client("An idempotency key is 1 to 255 visible ASCII characters."))
    }

    @Test("A queued request has a name, the caller's or one of the client's")
    func queuedRequestHasNameCaller()
        async throws
    {
        let accepted = try FakeAnswer.job(ClientFixtures.job("waiting"), statusCode: 202)
        let transport = FakeTransport([accepted, accepted])
        let client = ClientFixtures.client(transport)
        let queued = try await client.enqueue(InvoiceSplitterV1.self, ClientFixtures.pdf)
        _ = try await client.enqueue(
            InvoiceSplitterV1.self, ClientFixtures.pdf, options: PredictOptions(idempotencyKey: "mine"))
        #expect(transport.requests.map { $0.headers["Idempotency-Key"] } == ["made-key", "mine"])
        #expect(queued.job.id == "j1")
        #expect(queued.document == nil)
        #expect(transport.requests.map { $0.headers["Prefer"] } == [nil, nil])
    }

    @Test("Progress is told, and does not go back when the request is sent again")
    func progressToldDoesNotGo()
        async throws
    {
        let seen = Mutex<[Int]>([])
        let document = try FakeAnswer.document(ClientFixtures.document())
        let busy = try FakeAnswer.error(503)
        let calls = Mutex(0)
        let transport = FakeTransport { request in
            for sent in [0, 4, 8] { request.onProgress?(UploadProgress(sentBytes: sent, totalBytes: 8)) }
            return calls.withLock { calls in
                calls += 1
                return calls == 1 ? busy : document
            }
        }
        let options = PredictOptions(onProgress: { progress in seen.withLock { $0.append(progress.sentBytes) } })
        _ = try await ClientFixtures.client(transport).parse(
            InvoiceSplitterV1.self, ClientFixtures.pdf, options: options)
        #expect(transport.requests.count == 2)
        let sent = seen.withLock { $0 }
        #expect(sent == sent.sorted() && Set(sent).count == sent.count && sent.last == 8)
    }

    @Test("Without a key no header says one")
    func withoutKeyNoHeaderSays() async throws {
        let transport = FakeTransport([try .document(ClientFixtures.document())])
        let settings = ClientSettings(apiKey: "", baseURL: ClientSettings.standardBaseURL)
        let client = InvoiceClient(settings: settings, transport: transport)
        _ = try await client.parse(InvoiceSplitterV1.self, ClientFixtures.pdf)
        #expect(transport.requests.first?.headers["Authorization"] == nil)
    }
}

private struct Address: DocumentSource {
    let text: String
    var payload: DocumentPayload { .url(text) }
}

/// Sends the chosen positions themselves.
private struct ChosenPages: DocumentSource {
    var payload: DocumentPayload { .file(name: "a.pdf", mediaType: .pdf, content: Data()) }

    func prepared(
        with pageOptions: PageOptions?, log: (@Sendable (String) -> Void)?
    ) async throws -> DocumentPayload {
        log?("chosen")
        guard let pageOptions, !pageOptions.indexes.isEmpty else { throw ClientError.source("no page is left") }
        return .file(name: "a.pdf", mediaType: .pdf, content: Data("\(pageOptions.indexes)".utf8))
    }
}

private struct Homeless: DocumentProduct {
    static let endpoint: Endpoint? = nil

    func write(to summary: inout PredictionSummary) {}
}
