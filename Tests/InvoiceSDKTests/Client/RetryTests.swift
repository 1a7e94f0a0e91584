import CrossfootSDKTesting
import Foundation
import InvoiceSDK
import InvoiceWire
import Synchronization
import Testing

@Suite("Repeating a request")
struct RetryTests {
    @Test("A server that is busy is asked again, each time after more", arguments: [429, 503])
    func serverBusyAskedAgainEach(status: Int) async throws {
        let busy = try FakeAnswer.error(status)
        let transport = FakeTransport([busy, busy, busy, try .document(ClientFixtures.document())])
        let clock = InstantClock()
        let result = try await ClientFixtures.client(transport, clock: clock).parse(
            InvoiceSplitterV1.self, ClientFixtures.pdf)
        #expect(result.document.id == "d1")
        // Half of 0.5, 1 and 2 s, as the chance of these tests is one half.
        #expect(clock.sleeps == [.milliseconds(250), .milliseconds(500), .seconds(1)])
        #expect(transport.requests.allSatisfy { $0.formPart("document") != nil })
    }

    @Test("After the last repetition the answer is an error")
    func afterLastRepetitionAnswerError() async throws {
        let transport = FakeTransport { _ in try .error(429, code: "TooManyRequests", headers: ["Retry-After": "2"]) }
        let clock = InstantClock()
        let client = ClientFixtures.client(transport, clock: clock)
        let error = await clientError { _ = try await client.parse(InvoiceSplitterV1.self, ClientFixtures.pdf) }
        guard case .http(let http) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(http.statusCode == 429)
        #expect(http.retryAfter == 2)
        #expect(transport.requests.count == 5)
        #expect(clock.sleeps == Array(repeating: .seconds(2), count: 4))
    }

    @Test("A wait longer than the longest ends the request with the error")
    func waitLongerThanLongestEnds()
        async throws
    {
        let transport = FakeTransport { _ in try .error(503, headers: ["Retry-After": "61"]) }
        let client = ClientFixtures.client(transport)
        let error = await clientError { _ = try await client.parse(InvoiceSplitterV1.self, ClientFixtures.pdf) }
        guard case .http(let http) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(http.retryAfter == 61)
        #expect(transport.requests.count == 1)
    }

    @Test("No wait of the client's own is longer than the longest")
    func noWaitClientOwnLonger() async throws {
        let transport = FakeTransport { _ in try .error(503) }
        let clock = InstantClock()
        let retry = RetryPolicy(maximumRetries: 30, firstDelay: .seconds(1), longestDelay: .seconds(10))
        let client = ClientFixtures.client(transport, clock: clock, retry: retry)
        _ = await clientError { _ = try await client.parse(InvoiceSplitterV1.self, ClientFixtures.pdf) }
        #expect(clock.sleeps.count == 30)
        #expect(clock.sleeps.max() == .seconds(5))
    }

    @Test("Every other answer is final", arguments: [400, 401, 403, 404, 409, 413, 418, 500, 502, 504])
    func everyOtherAnswerFinal(status: Int) async throws {
        let transport = FakeTransport { _ in try .error(status, headers: ["Retry-After": "1"]) }
        let client = ClientFixtures.client(transport)
        let error = await clientError { _ = try await client.parse(InvoiceSplitterV1.self, ClientFixtures.pdf) }
        guard case .http(let http) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(http.statusCode == status)
        #expect(transport.requests.count == 1)
    }

    @Test("A question is asked once more when its connection drops")
    func questionAskedOnceMoreWhen() async throws {
        let transport = FakeTransport([.dropped, try .document(ClientFixtures.document(), statusCode: 200)])
        let clock = InstantClock()
        let result = try await ClientFixtures.client(transport, clock: clock).document(
            InvoiceSplitterV1.self, id: "d1")
        #expect(result.document.id == "d1")
        #expect(clock.sleeps.isEmpty)
    }

    @Test("A queued request is sent once more under the same name")
    func queuedRequestSentOnceMore() async throws {
        let transport = FakeTransport([.dropped, try .job(ClientFixtures.job("waiting"), statusCode: 202)])
        _ = try await ClientFixtures.client(transport).enqueue(InvoiceSplitterV1.self, ClientFixtures.pdf)
        #expect(transport.requests.map { $0.headers["Idempotency-Key"] } == ["made-key", "made-key"])
    }

    @Test("A second drop is final")
    func secondDropFinal() async throws {
        let transport = FakeTransport([.dropped, .dropped, try .job(ClientFixtures.job("waiting"), statusCode: 202)])
        let client = ClientFixtures.client(transport)
        let error = await clientError { _ = try await client.enqueue(InvoiceSplitterV1.self, ClientFixtures.pdf) }
        #expect(error == .connection(ConnectionError(reason: .dropped, message: "The connection broke.")))
        #expect(transport.requests.count == 2)
    }

    @Test("A document without a name is not sent twice, one with a name is")
    func documentWithoutNameNotSent()
        async throws
    {
        let document = try FakeAnswer.document(ClientFixtures.document())
        let unnamed = FakeTransport([.dropped, document])
        let first = ClientFixtures.client(unnamed)
        let error = await clientError { _ = try await first.parse(InvoiceSplitterV1.self, ClientFixtures.pdf) }
        #expect(error?.description == "The connection broke.")
        #expect(unnamed.requests.count == 1)

        let named = FakeTransport([.dropped, document])
        _ = try await ClientFixtures.client(named).parse(
            InvoiceSplitterV1.self, ClientFixtures.pdf, options: PredictOptions(idempotencyKey: "n1"))
        #expect(named.requests.map { $0.headers["Idempotency-Key"] } == ["n1", "n1"])
    }

    @Test(
        "A server that cannot be reached, or says nothing, is not asked again",
        arguments: [ConnectionError.Reason.unreachable, .timedOut])
    func serverCannotBeReachedOr(
        reason: ConnectionError.Reason
    ) async throws {
        let failure = ConnectionError(reason: reason, message: "m")
        let transport = FakeTransport([.failure(failure)])
        let client = ClientFixtures.client(transport)
        let error = await clientError { _ = try await client.document(InvoiceSplitterV1.self, id: "d1") }
        #expect(error == .connection(failure))
        #expect(transport.requests.count == 1)
    }

    @Test("Who wants no repetition gets none", arguments: [FakeAnswer.dropped, .json("busy", statusCode: 503)])
    func whoWantsNoRepetitionGets(answer: FakeAnswer) async throws {
        let transport = FakeTransport { _ in answer }
        let client = ClientFixtures.client(transport, retry: .never)
        _ = await clientError { _ = try await client.document(InvoiceSplitterV1.self, id: "d1") }
        #expect(transport.requests.count == 1)
    }

    @Test("What a transport throws of its own is a connection error")
    func whatTransportThrowsItsOwn() async throws {
        struct Odd: Error {}
        let transport = FakeTransport([.failure(Odd())])
        let client = ClientFixtures.client(transport, retry: .never)
        let error = await clientError { _ = try await client.document(InvoiceSplitterV1.self, id: "d1") }
        guard case .connection = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("The log has a line for each request and each repetition, and never the key")
    func logHasLineForEach()
        async throws
    {
        let lines = Mutex<[String]>([])
        let transport = FakeTransport([
            try .error(429, headers: ["Retry-After": "2"]), .dropped, try .job(ClientFixtures.job("waiting")),
        ])
        let client = ClientFixtures.client(transport, log: { line in lines.withLock { $0.append(line) } })
        _ = try await client.parseQueued(InvoiceSplitterV1.self, jobID: "j1")
        let line = "GET /v1/products/mindee/invoice_splitter/v1/documents/queue/j1"
        #expect(
            lines.withLock { $0 } == [
                "\(line): 429", "\(line): again in 2.0 seconds", "\(line): no answer (dropped)",
                "\(line): again in 0.0 seconds", "\(line): 200",
            ])
    }
}
