import CrossfootSDKTesting
import Foundation
import InvoiceSDK
import InvoiceWire
import Testing

@Suite("Asking for a job")
struct QueueTests {
    private static let queueAddress = "https://example.org/v1/products/mindee/invoice_splitter/v1/documents/queue/j1"

    @Test(
        "A job that is not done is answered as it stands",
        arguments: ["waiting", "processing", "completed", "a status of tomorrow"])
    func jobNotDoneAnsweredAs(status: String) async throws {
        let transport = FakeTransport([try .job(ClientFixtures.job(status))])
        let queued = try await ClientFixtures.client(transport).parseQueued(InvoiceSplitterV1.self, jobID: "j1")
        #expect(transport.requests.map(\.url.absoluteString) == [Self.queueAddress])
        #expect(transport.requests.map(\.method) == [.get])
        #expect(queued.job.status == status)
        #expect(queued.document == nil)
        #expect(queued.rawResponse.statusCode == 200)
    }

    @Test("A job that is done is followed to its document")
    func jobDoneFollowedItsDocument() async throws {
        let transport = FakeTransport([
            .redirect(to: "/v1/products/mindee/invoice_splitter/v1/documents/d1"),
            try .document(ClientFixtures.document(), job: ClientFixtures.job("completed"), statusCode: 200),
        ])
        let queued = try await ClientFixtures.client(transport).parseQueued(
            InvoiceSplitterV1.self, jobID: "j1", wait: .seconds(30))
        #expect(queued.job.status == "completed")
        #expect(queued.document == ClientFixtures.document())
        #expect(transport.requests.map { $0.headers["Prefer"] } == ["wait=30", nil])
    }

    @Test(
        "Only the server's own origin is told the key",
        arguments: [
            ("/v1/documents/d1", "https://example.org/v1/documents/d1", true),
            ("../d1", "https://example.org/v1/products/mindee/invoice_splitter/v1/documents/d1", true),
            ("https://example.org/v1/documents/d1", "https://example.org/v1/documents/d1", true),
            ("HTTPS://EXAMPLE.ORG:443/d1", "HTTPS://EXAMPLE.ORG:443/d1", true),
            ("https://example.org:444/d1", "https://example.org:444/d1", false),
            ("http://example.org/d1", "http://example.org/d1", false),
            ("https://files.example.org/d1", "https://files.example.org/d1", false),
            ("//other.example/d1", "https://other.example/d1", false),
        ])
    func onlyServerOwnOriginTold(location: String, asked: String, isTold: Bool) async throws {
        let transport = FakeTransport([
            .redirect(to: location),
            try .document(ClientFixtures.document(), job: ClientFixtures.job("completed"), statusCode: 200),
        ])
        _ = try await ClientFixtures.client(transport).parseQueued(InvoiceSplitterV1.self, jobID: "j1")
        let second = try #require(transport.requests.last)
        #expect(transport.requests.count == 2)
        #expect(second.url.absoluteString == asked)
        #expect(second.headers["Authorization"] == (isTold ? "Token secret-key-1" : nil))
        #expect(transport.requests[0].headers["Authorization"] == "Token secret-key-1")
    }

    @Test("A key that was dropped on the way is not told again")
    func keyWasDroppedOnWay() async throws {
        let transport = FakeTransport([
            .redirect(to: "https://other.example/a"), .redirect(to: "https://example.org/b"),
            try .document(ClientFixtures.document(), statusCode: 200),
        ])
        _ = try await ClientFixtures.client(transport).parseQueued(InvoiceSplitterV1.self, jobID: "j1")
        #expect(transport.requests.map { $0.headers["Authorization"] != nil } == [true, false, false])
    }

    @Test(
        "A redirect to something else than a server is an error",
        arguments: ["ftp://example.org/d1", "file:///etc/passwd", "https://"])
    func redirectSomethingElseThanServer(location: String) async throws {
        let transport = FakeTransport([.redirect(to: location)])
        let client = ClientFixtures.client(transport)
        let error = await clientError { _ = try await client.parseQueued(InvoiceSplitterV1.self, jobID: "j1") }
        #expect(error == .response("The server redirects to what is no address: \(location)"))
    }

    @Test("A circle of redirects ends")
    func circleRedirectsEnds() async throws {
        let transport = FakeTransport { request in .redirect(to: request.url.absoluteString) }
        let client = ClientFixtures.client(transport)
        let error = await clientError { _ = try await client.parseQueued(InvoiceSplitterV1.self, jobID: "j1") }
        #expect(error == .response("The server redirects more than 5 times."))
        #expect(transport.requests.count == 6)
    }

    @Test("A document is not sent on to where a server redirects")
    func documentNotSentOnWhere() async throws {
        let transport = FakeTransport([.redirect(to: "https://other.example/predict", statusCode: 307)])
        let client = ClientFixtures.client(transport)
        let error = await clientError { _ = try await client.parse(InvoiceSplitterV1.self, ClientFixtures.pdf) }
        #expect(
            error
                == .response("The server answered 307 to https://other.example/predict for mindee/invoice_splitter v1.")
        )
        #expect(transport.requests.count == 1)
    }

    @Test("A document without a job is that of the job asked for")
    func documentWithoutJobJobAsked() async throws {
        let transport = FakeTransport([try .document(ClientFixtures.document(), statusCode: 200)])
        let queued = try await ClientFixtures.client(transport).parseQueued(InvoiceSplitterV1.self, jobID: "j1")
        #expect(queued.job.id == "j1")
        #expect(queued.job.status == "completed")
        #expect(queued.document?.id == "d1")
    }

    @Test(
        "A failed job is an error of status 500 with what the job says",
        arguments: [
            (ErrorDetails.text("The pages cannot be read."), "The pages cannot be read."),
            (.fields(["document": ["too dark"]]), #"{"document":["too dark"]}"#),
        ])
    func failedJobErrorStatus500(
        details: ErrorDetails, text: String
    ) async throws {
        let failed = ClientFixtures.job(
            "failed", error: ErrorObject(code: "ServerError", message: "It broke", details: details))
        let transport = FakeTransport([try .job(failed)])
        let client = ClientFixtures.client(transport)
        let error = await clientError { _ = try await client.parseQueued(InvoiceSplitterV1.self, jobID: "j1") }
        guard case .http(let http) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(http.statusCode == 500 && http.isServer && !http.isClient)
        #expect(http.code == "ServerError")
        #expect(http.description == "mindee/invoice_splitter v1 500 HTTP error: \(text) - It broke")
        #expect(String(decoding: http.body, as: UTF8.self).contains(#""id":"j1""#))
    }

    @Test(
        "A failed job is an error however it says so",
        arguments: [
            (#"{"job": {"id": "j1", "status": "failed"}}"#, "failure", "", "Server error"),
            (#"{"job": {"id": "j1", "status": "failed", "error": null}}"#, "failure", "", "Server error"),
            (#"{"job": {"id": "j1", "status": "failed", "error": "a word"}}"#, "failure", "a word", "Server error"),
            (
                #"{"job": {"status": "x", "error": {"code": "c", "details": {"a": 1}}}}"#, "c", #"{"a":1}"#,
                "Server error"
            ),
            (#"{"job": {"status": "x", "error": {"code": 9, "message": "m", "details": []}}}"#, "9", "", "m"),
        ])
    func failedJobOddly(body: String, code: String, details: String, message: String) async throws {
        let transport = FakeTransport([.json(body)])
        let client = ClientFixtures.client(transport)
        let error = await clientError { _ = try await client.parseQueued(InvoiceSplitterV1.self, jobID: "j1") }
        guard case .http(let http) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect((http.statusCode, http.code, http.details, http.message) == (500, code, details, message))
    }

    @Test("An id that names nothing is refused before anything is sent", arguments: ["", "  ", ".", ".."])
    func idNamesNothingRefusedBefore(id: String) async throws {
        let transport = FakeTransport()
        let client = ClientFixtures.client(transport)
        let calls: [() async throws -> Void] = [
            { _ = try await client.parseQueued(InvoiceSplitterV1.self, jobID: id) },
            { _ = try await client.document(InvoiceSplitterV1.self, id: id) },
            { _ = try await client.sendFeedback(InvoiceSplitterV1.self, documentID: id, feedback: [:]) },
        ]
        for call in calls {
            guard case .client = await clientError(call) else {
                Issue.record("no client error for \(id)")
                continue
            }
        }
        #expect(transport.requests.isEmpty)
    }

    @Test("An id cannot leave its place in the address")
    func idCannotLeaveItsPlace() async throws {
        let transport = FakeTransport([try .job(ClientFixtures.job("waiting"))])
        _ = try await ClientFixtures.client(transport).parseQueued(InvoiceSplitterV1.self, jobID: "../a b?c#d")
        #expect(transport.requests.first?.url.absoluteString.hasSuffix("/queue/..%2Fa%20b%3Fc%23d") == true)
    }

    @Test(
        "A wait is whole seconds, and the request may take so much longer",
        arguments: [
            (Duration.seconds(20), "wait=20" as String?, Duration.seconds(140)),
            (.milliseconds(2900), "wait=2", .milliseconds(122_900)),
            (.milliseconds(900), nil, .seconds(120)),
            (.seconds(-5), nil, .seconds(120)),
        ])
    func waitWholeSecondsRequestMay(
        wait: Duration, preference: String?, timeout: Duration
    ) async throws {
        let transport = FakeTransport([try .job(ClientFixtures.job("waiting"))])
        _ = try await ClientFixtures.client(transport).parseQueued(InvoiceSplitterV1.self, jobID: "j1", wait: wait)
        #expect(transport.requests.first?.headers["Prefer"] == preference)
        #expect(transport.requests.first?.timeout == timeout)
    }
}
