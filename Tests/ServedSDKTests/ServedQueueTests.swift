#if Server
import CrossfootSDK
import Foundation
import Synchronization
import Testing

@Suite("Documents in a server's queue", .enabled(if: ServedFixtures.canRead, ServedFixtures.absence))
struct ServedQueueTests {
    /// With the bounds of the waits, which nobody has to wait for where a server holds its answers.
    private static let patient = PollingOptions(initialDelay: .seconds(1), delay: .seconds(1), maximumTries: 60)
    /// As with a server that cannot.
    private static let asking = PollingOptions(
        initialDelay: .seconds(1), delay: .seconds(1), maximumTries: 60, longPoll: nil)

    @Test("enqueue, then poll until done", arguments: Carrier.allCases)
    func enqueue(carrier: Carrier) async throws {
        try await ServedClient.run(carrier) { served in
            let queued = try await served.client.enqueue(InvoiceV4.self, ServedFixtures.invoice("fr-telecom.pdf"))
            #expect(queued.rawResponse.statusCode == 202)
            #expect(queued.document == nil)
            #expect(UUID(uuidString: queued.job.id) != nil)
            #expect(["waiting", "processing", "completed"].contains(queued.job.status))
            var polled = try await served.client.parseQueued(InvoiceV4.self, jobID: queued.job.id)
            while polled.document == nil {
                #expect(["waiting", "processing"].contains(polled.job.status))
                try await Task.sleep(for: .milliseconds(50))
                polled = try await served.client.parseQueued(InvoiceV4.self, jobID: queued.job.id)
            }
            #expect(polled.job.id == queued.job.id)
            #expect(polled.job.status == "completed")
            #expect(polled.job.availableAt != nil)
            #expect(polled.document?.inference.prediction.invoiceNumber.value == "9204417780")
            let stored = try await served.client.document(InvoiceV4.self, id: #require(polled.document).id)
            #expect(stored.job?.id == queued.job.id)
        }
    }

    @Test("poll once, held until the job ends", arguments: Carrier.allCases)
    func heldPoll(carrier: Carrier) async throws {
        try await ServedClient.run(carrier) { served in
            let queued = try await served.client.enqueue(InvoiceV4.self, ServedFixtures.invoice("fr-telecom.pdf"))
            let polled = try await served.client.parseQueued(
                InvoiceV4.self, jobID: queued.job.id, wait: .seconds(60))
            #expect(polled.job.status == "completed")
            #expect(polled.document != nil)
        }
    }

    @Test("enqueue and wait: held answers", arguments: Carrier.allCases)
    func enqueueAndParse(carrier: Carrier) async throws {
        let log = Mutex<[String]>([])
        try await ServedClient.run(carrier, log: { line in log.withLock { $0.append(line) } }) { served in
            let result = try await served.client.enqueueAndParse(
                InvoiceV4.self, ServedFixtures.invoice("fr-telecom.pdf"), polling: Self.patient)
            #expect(result.prediction.invoiceNumber.value == "9204417780")
            #expect(result.job?.status == "completed")
        }
        // One request: its own answer was held until the job had ended.
        #expect(log.withLock { $0 } == ["POST /v1/products/mindee/invoices/v4/predict_async: 201"])
    }

    @Test("enqueue and wait: asking again and again", arguments: Carrier.allCases)
    func enqueueAndAsk(carrier: Carrier) async throws {
        let log = Mutex<[String]>([])
        try await ServedClient.run(carrier, log: { line in log.withLock { $0.append(line) } }) { served in
            let result = try await served.client.enqueueAndParse(
                InvoiceV4.self, ServedFixtures.invoice("fr-telecom.pdf"), polling: Self.asking)
            #expect(result.prediction.invoiceNumber.value == "9204417780")
            #expect(result.job?.status == "completed")
        }
        let lines = log.withLock { $0 }
        #expect(lines.first?.hasSuffix("/predict_async: 202") == true)
        #expect(lines.contains { $0.contains("/documents/queue/") && $0.hasSuffix(": 302") })
    }

    @Test("invoice splitter version 1", arguments: [patient, asking])
    func splitter(polling: PollingOptions) async throws {
        try await ServedClient.run { served in
            let result = try await served.client.enqueueAndParse(
                InvoiceSplitterV1.self, ServedFixtures.stream("mixed.pdf"), polling: polling)
            let groups = try #require(result.prediction.invoicePageGroups)
            #expect(groups.map(\.pageIndexes) == [[0], [1, 2], [3, 4], [5], [6]])
            #expect(groups.allSatisfy { (0...1).contains($0.confidence) })
            #expect(result.document.pageCount == 7)
        }
    }

    @Test("job failed: an error of status 500 with the job's own words", arguments: [patient, asking])
    func failedJob(polling: PollingOptions) async throws {
        try await ServedClient.run { served in
            let error = try await httpError {
                try await served.client.enqueueAndParse(
                    InvoiceV4.self, ServedFixtures.broken(), polling: polling)
            }
            #expect(error.statusCode == 500)
            #expect(error.isServer)
            #expect(!error.code.isEmpty)
            #expect(!error.message.isEmpty)
            #expect(!error.details.isEmpty)
            #expect(error.product == "mindee/invoices v4")
        }
    }

    @Test("include_words in the queue")
    func words() async throws {
        try await ServedClient.run { served in
            let result = try await served.client.enqueueAndParse(
                InvoiceV4.self, ServedFixtures.invoice("fr-telecom.pdf"), options: .init(includesWords: true))
            #expect(result.document.ocr?.reading?.pages.count == 1)
        }
    }

    @Test("A request with the same name is done once")
    func idempotency() async throws {
        try await ServedClient.run { served in
            let options = PredictOptions(idempotencyKey: "one-name")
            let source = try ServedFixtures.invoice("fr-telecom.pdf")
            let first = try await served.client.enqueue(InvoiceV4.self, source, options: options)
            let second = try await served.client.enqueue(InvoiceV4.self, source, options: options)
            #expect(first.job.id == second.job.id)
            #expect(second.rawResponse.headers["Idempotency-Replayed"] == "true")
            let other = try await served.client.enqueue(InvoiceV4.self, source)
            #expect(other.job.id != first.job.id)
        }
    }
}

@Suite("Jobs that do not end")
struct ServedWaitingTests {
    @Test("not done after all tries: the job's id, and it goes on", arguments: [nil, Duration.seconds(1)])
    func timeout(longPoll: Duration?) async throws {
        try await ServedClient.run(reader: StubReader(), works: false) { served in
            let polling = PollingOptions(
                initialDelay: .seconds(1), delay: .seconds(1), maximumTries: 1, longPoll: longPoll)
            let error = await #expect(throws: ClientError.self) {
                _ = try await served.client.enqueueAndParse(InvoiceV4.self, InputSource.any(), polling: polling)
            }
            guard case .timeout(let jobID, let tries) = error else {
                Issue.record("\(String(describing: error)) is no timeout")
                return
            }
            #expect(tries == 1)
            let polled = try await served.client.parseQueued(InvoiceV4.self, jobID: jobID)
            #expect(polled.job.status == "waiting")
            #expect(polled.document == nil)
        }
    }

    @Test("lower bounds: nothing is sent")
    func bounds() async throws {
        let log = Mutex<[String]>([])
        try await ServedClient.run(
            log: { line in log.withLock { $0.append(line) } }, reader: StubReader(), works: false
        ) { served in
            for polling in [
                PollingOptions(initialDelay: .milliseconds(999)), PollingOptions(delay: .milliseconds(999)),
                PollingOptions(maximumTries: 0),
            ] {
                await #expect {
                    _ = try await served.client.enqueueAndParse(InvoiceV4.self, InputSource.any(), polling: polling)
                } throws: {
                    if case .client = $0 as? ClientError { true } else { false }
                }
            }
        }
        #expect(log.withLock { $0 } == [])
    }

    @Test("enqueue and wait stops when its task is cancelled", arguments: Carrier.allCases)
    func cancelled(carrier: Carrier) async throws {
        try await ServedClient.run(carrier, reader: StubReader(), works: false) { served in
            let progress = Signal()
            let waiting = Task {
                try await served.client.enqueueAndParse(
                    InvoiceV4.self, InputSource.any(), options: .init(onProgress: { _ in progress.raise() }))
            }
            await progress.wait()
            waiting.cancel()
            await #expect(throws: CancellationError.self) { _ = try await waiting.value }
        }
    }

    @Test("A job that is not there", arguments: ["7a8c0d8e-0000-4000-8000-000000000000", "nonsense", "a/b?c"])
    func unknownJob(id: String) async throws {
        try await ServedClient.run(reader: StubReader(), works: false) { served in
            let error = try await httpError { try await served.client.parseQueued(InvoiceV4.self, jobID: id) }
            #expect(error.statusCode == 404)
            #expect(error.code == "NotFound")
        }
    }
}
#endif
