import CrossfootSDKTesting
import Foundation
import InvoiceSDK
import InvoiceWire
import Synchronization
import Testing

@Suite("Waiting for a job")
struct EnqueueAndParseTests {
    /// Answers the first request as accepted, those after it as not done, and the one numbered `end` with the document.
    /// What it holds, it holds for `held` of its own clock.
    private static func server(
        endsAt end: Int, clock: InstantClock, applied: String? = nil, held: Duration = .zero
    ) throws -> FakeTransport {
        let headers: HTTPHeaders = applied.map { ["Preference-Applied": $0] } ?? [:]
        let accepted = try FakeAnswer.job(ClientFixtures.job("waiting"), statusCode: 202, headers: headers)
        let running = try FakeAnswer.job(ClientFixtures.job("processing"), headers: headers)
        let done = try FakeAnswer.document(
            ClientFixtures.document(), job: ClientFixtures.job("completed"), statusCode: 200)
        let count = Mutex(0)
        return FakeTransport { _ in
            clock.advance(by: held)
            let number = count.withLock { count in
                count += 1
                return count
            }
            return number == end ? done : number == 1 ? accepted : running
        }
    }

    @Test(
        "Delays under a second and no tries are refused before anything is sent",
        arguments: [
            PollingOptions(initialDelay: .milliseconds(999)), PollingOptions(delay: .milliseconds(999)),
            PollingOptions(maximumTries: 0), PollingOptions(initialDelay: .zero), PollingOptions(delay: .seconds(-1)),
        ])
    func delaysUnderSecondNoTries(polling: PollingOptions) async {
        let transport = FakeTransport()
        let client = ClientFixtures.client(transport)
        let error = await clientError {
            _ = try await client.enqueueAndParse(InvoiceSplitterV1.self, ClientFixtures.pdf, polling: polling)
        }
        guard case .client = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(transport.requests.isEmpty)
    }

    @Test("The smallest delays and a single try are taken")
    func smallestDelaysSingleTryAre() async throws {
        let clock = InstantClock()
        let transport = try Self.server(endsAt: 2, clock: clock)
        let polling = PollingOptions(initialDelay: .seconds(1), delay: .seconds(1), maximumTries: 1)
        let result = try await ClientFixtures.client(transport, clock: clock).enqueueAndParse(
            InvoiceSplitterV1.self, ClientFixtures.pdf, polling: polling)
        #expect(result.document.id == "d1")
        #expect(result.job?.status == "completed")
    }

    @Test("A server that does not hold its answers is asked at the delays")
    func serverDoesNotHoldIts() async throws {
        let clock = InstantClock()
        let transport = try Self.server(endsAt: 4, clock: clock)
        _ = try await ClientFixtures.client(transport, clock: clock).enqueueAndParse(
            InvoiceSplitterV1.self, ClientFixtures.pdf)
        #expect(clock.sleeps == [.seconds(2), .milliseconds(1500), .milliseconds(1500)])
        #expect(transport.requests.map { $0.headers["Prefer"] } == Array(repeating: "wait=20", count: 4))
        #expect(transport.requests.map(\.method) == [.post, .get, .get, .get])
    }

    @Test(
        "A server that holds its answers is asked again at once", arguments: ["wait=20", "respond-async, wait=\"20\""])
    func serverHoldsItsAnswersAsked(applied: String) async throws {
        let clock = InstantClock()
        let transport = try Self.server(endsAt: 4, clock: clock, applied: applied, held: .seconds(20))
        let result = try await ClientFixtures.client(transport, clock: clock).enqueueAndParse(
            InvoiceSplitterV1.self, ClientFixtures.pdf)
        #expect(result.document.id == "d1")
        #expect(clock.sleeps.isEmpty)
        #expect(transport.requests.count == 4)
    }

    @Test(
        "A server that says it held its answers but did not is asked at the delays",
        arguments: ["wait=20", "wait=0", "respond-async", "wait=soon"])
    func serverSaysHeldItsAnswers(applied: String) async throws {
        let clock = InstantClock()
        let transport = try Self.server(endsAt: 3, clock: clock, applied: applied, held: .milliseconds(20))
        _ = try await ClientFixtures.client(transport, clock: clock).enqueueAndParse(
            InvoiceSplitterV1.self, ClientFixtures.pdf)
        #expect(clock.sleeps == [.seconds(2), .milliseconds(1500)])
    }

    @Test("A document that comes with the first answer needs no question")
    func documentComesFirstAnswerNeeds()
        async throws
    {
        let transport = FakeTransport([
            try .document(ClientFixtures.document(), job: ClientFixtures.job("completed"), statusCode: 201)
        ])
        let clock = InstantClock()
        let result = try await ClientFixtures.client(transport, clock: clock).enqueueAndParse(
            InvoiceSplitterV1.self, ClientFixtures.pdf)
        #expect(result.prediction.invoicePageGroups?.count == 2)
        #expect(transport.requests.count == 1)
        #expect(clock.sleeps.isEmpty)
    }

    @Test("Without a long poll no server is asked to hold")
    func withoutLongPollNoServer() async throws {
        let clock = InstantClock()
        let transport = try Self.server(endsAt: 2, clock: clock)
        _ = try await ClientFixtures.client(transport, clock: clock).enqueueAndParse(
            InvoiceSplitterV1.self, ClientFixtures.pdf, polling: PollingOptions(longPoll: nil))
        #expect(transport.requests.map { $0.headers["Prefer"] } == [nil, nil])
        #expect(transport.requests.map(\.timeout) == [.seconds(120), .seconds(120)])
    }

    @Test("A job that does not end is an error that names it")
    func jobDoesNotEndError() async throws {
        let clock = InstantClock()
        let transport = try Self.server(endsAt: 100, clock: clock)
        let client = ClientFixtures.client(transport, clock: clock)
        let error = await clientError {
            _ = try await client.enqueueAndParse(
                InvoiceSplitterV1.self, ClientFixtures.pdf, polling: PollingOptions(maximumTries: 3))
        }
        #expect(error == .timeout(jobID: "j1", tries: 3))
        #expect(error?.description == "Job j1 was not done after 3 tries; it goes on.")
        #expect(transport.requests.count == 4)
        #expect(clock.sleeps.count == 3)
    }

    @Test("A job that fails ends the waiting")
    func jobFailsEndsWaiting() async throws {
        let failed = ClientFixtures.job(
            "failed", error: ErrorObject(code: "c", message: "m", details: .text("d")))
        for first in [try FakeAnswer.job(failed), try .job(ClientFixtures.job("waiting"), statusCode: 202)] {
            let transport = FakeTransport([first, try .job(failed)])
            let client = ClientFixtures.client(transport)
            let error = await clientError {
                _ = try await client.enqueueAndParse(InvoiceSplitterV1.self, ClientFixtures.pdf)
            }
            guard case .http(let http) = error else {
                Issue.record("\(String(describing: error))")
                continue
            }
            #expect((http.statusCode, http.code, http.message, http.details) == (500, "c", "m", "d"))
        }
    }

    @Test("An endpoint and options of one's own are kept for the questions")
    func endpointOptionsOneOwnAre()
        async throws
    {
        let clock = InstantClock()
        let transport = try Self.server(endsAt: 2, clock: clock)
        let options = PredictOptions(endpoint: Endpoint(owner: "acme", name: "bills"), includesCropper: true)
        _ = try await ClientFixtures.client(transport, clock: clock).enqueueAndParse(
            InvoiceSplitterV1.self, ClientFixtures.pdf, options: options)
        #expect(
            transport.requests.map(\.url.absoluteString) == [
                "https://example.org/v1/products/acme/bills/v1/predict_async?cropper=true",
                "https://example.org/v1/products/acme/bills/v1/documents/queue/j1",
            ])
    }

    /// Cancelled while a question is answered, while its answer waits, and before the first request.
    @Test("A cancelled task asks no more", arguments: [1, 2, 3])
    func cancelledTaskAsksNoMore(request number: Int) async throws {
        let running = try FakeAnswer.job(ClientFixtures.job("processing"))
        let count = Mutex(0)
        let transport = FakeTransport { _ in
            let isLast = count.withLock { count in
                count += 1
                return count == number
            }
            if isLast { withUnsafeCurrentTask { $0?.cancel() } }
            return running
        }
        let client = ClientFixtures.client(transport)
        let task = Task {
            try await client.enqueueAndParse(InvoiceSplitterV1.self, ClientFixtures.pdf)
        }
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(transport.requests.count == number)
    }

    @Test("A transport that does not notice the end of its task is not used again")
    func deafTransport() async throws {
        // Busy, so that it would be asked again at once.
        let transport = DeafTransport(ClientResponse(statusCode: 503, headers: ["Retry-After": "0"], body: Data()))
        let client = InvoiceClient(settings: ClientFixtures.settings(), transport: transport)
        let task = Task { try await client.enqueueAndParse(InvoiceSplitterV1.self, ClientFixtures.pdf) }
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(transport.count.withLock { $0 } == 1)
    }

    @Test("A task cancelled in the midst of a real wait ends without waiting it out")
    func taskCancelledInMidstReal()
        async throws
    {
        let transport = FakeTransport { _ in try .job(ClientFixtures.job("processing")) }
        let (sleeping, continuation) = AsyncStream<Void>.makeStream()
        let client = ClientFixtures.client(transport, clock: EndlessClock { continuation.yield() })
        let task = Task { try await client.enqueueAndParse(InvoiceSplitterV1.self, ClientFixtures.pdf) }
        for await _ in sleeping { break }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(transport.requests.count == 1)
    }
}

/// Answers whether its task is cancelled or not, and remembers how often.
private final class DeafTransport: ClientTransport {
    let count = Mutex(0)
    let answer: ClientResponse

    init(_ answer: ClientResponse) {
        self.answer = answer
    }

    func send(_ request: ClientRequest) async throws -> ClientResponse {
        count.withLock { $0 += 1 }
        withUnsafeCurrentTask { $0?.cancel() }
        return answer
    }
}

/// A clock whose sleepers only wake when they are cancelled.
private struct EndlessClock: Clock {
    let onSleep: @Sendable () -> Void

    var now: ContinuousClock.Instant { ContinuousClock.now }
    var minimumResolution: Duration { .nanoseconds(1) }

    func sleep(until deadline: ContinuousClock.Instant, tolerance: Duration?) async throws {
        let (never, _) = AsyncStream<Void>.makeStream()
        onSleep()
        for await _ in never {}
        try Task.checkCancellation()
    }
}
