#if Server
import CrossfootSDK
import Foundation
import InvoiceServer
import Synchronization
import Testing

@Suite("A client and a server")
struct ServedClientTests {
    @Test("key, base URL (with and without /v1) and timeout from the environment", arguments: ["/v1", "/v1/", "", "/"])
    func environment(ending: String) async throws {
        try await ServedClient.run(reader: StubReader()) { served in
            let root = served.baseURL.absoluteString.dropLast(3)
            let client = try InvoiceClient(environment: [
                "MINDEE_API_KEY": served.key, "MINDEE_BASE_URL": root + ending, "MINDEE_REQUEST_TIMEOUT": "30",
            ])
            #expect(client.settings.timeout == .seconds(30))
            let result = try await client.parse(InvoiceV4.self, InputSource.any())
            #expect(result.apiRequest?.url == "\(served.baseURL)/products/mindee/invoices/v4/predict")
        }
    }

    static let names = [
        "invoice.pdf", "Rechnung März.pdf", "請求書 12.pdf", "🧾.pdf", "cafe\u{301}.pdf", "say \"hello\".pdf", "100%.pdf",
        "50%22.pdf", "a;b='c'.pdf", "a+b & c=d.pdf", " blanks .pdf",
    ]

    @Test("document.name comes back exactly as it was given", arguments: Carrier.allCases, names)
    func fileName(carrier: Carrier, name: String) async throws {
        try await ServedClient.run(carrier, reader: StubReader()) { served in
            let result = try await served.client.parse(InvoiceV4.self, InputSource.any(name))
            // `%22` stands for a quotation mark wherever forms are read.
            let expected = name.replacing("%22", with: "\"")
            #expect(Array(result.document.name.utf8) == Array(expected.utf8))
        }
    }

    @Test("feedback", arguments: Carrier.allCases)
    func feedback(carrier: Carrier) async throws {
        try await ServedClient.run(carrier, reader: StubReader()) { served in
            let document = try await served.client.parse(InvoiceV4.self, InputSource.any()).document
            let feedback: Feedback = ["total_amount": ["value": 12.5], "supplier_name": ["value": "Bäckerei"]]
            let endpoints: [Endpoint?] = [nil, InvoiceV4.endpoint]
            for endpoint in endpoints {
                let result = try await served.client.sendFeedback(
                    InvoiceV4.self, documentID: document.id, feedback: feedback, endpoint: endpoint)
                #expect(result.feedback["total_amount"] == ["value": 12.5])
                #expect(result.feedback["supplier_name"] == ["value": "Bäckerei"])
                #expect(result.feedback["invoice_number"] == .some(nil))
                #expect(result.apiRequest?.resources == ["feedback"])
            }
            await #expect {
                _ = try await served.client.sendFeedback(InvoiceV4.self, documentID: "", feedback: feedback)
            } throws: {
                if case .client = $0 as? ClientError { true } else { false }
            }
        }
    }

    @Test("429 is waited out as Retry-After asks", arguments: Carrier.allCases)
    func rate(carrier: Carrier) async throws {
        let log = Mutex<[String]>([])
        let rules = [RateRule(requests: 1, period: .seconds(4))]
        try await ServedClient.run(
            carrier, retry: RetryPolicy(), log: { line in log.withLock { $0.append(line) } },
            configure: { configuration in
                configuration.rateLimit = RateLimitSettings(rules: rules, mode: .strict)
                configuration.rateLimit.answerDelay = .zero
            }, reader: StubReader()
        ) { served in
            async let first = served.client.parse(InvoiceV4.self, InputSource.any())
            async let second = served.client.parse(InvoiceV4.self, InputSource.any())
            _ = try await (first, second)
        }
        let lines = log.withLock { $0 }
        #expect(lines.filter { $0.hasSuffix(": 201") }.count == 2)
        #expect(lines.contains { $0.hasSuffix(": 429") })
        #expect(lines.contains { $0.contains("again in") && !$0.hasSuffix("again in 0.0 seconds") })
    }

    @Test("429 is an error where nothing is repeated")
    func rateWithoutRetry() async throws {
        let rules = [RateRule(requests: 1, period: .seconds(3_600))]
        try await ServedClient.run(
            configure: { configuration in
                configuration.rateLimit = RateLimitSettings(rules: rules, mode: .strict)
                configuration.rateLimit.answerDelay = .zero
            }, reader: StubReader()
        ) { served in
            _ = try await served.client.parse(InvoiceV4.self, InputSource.any())
            let error = try await httpError { try await served.client.parse(InvoiceV4.self, InputSource.any()) }
            #expect(error.statusCode == 429)
            #expect(error.code == "TooManyRequests")
            #expect(try #require(error.retryAfter) > 0)
        }
    }

    @Test("progress callback on upload", arguments: Carrier.allCases)
    func progress(carrier: Carrier) async throws {
        let progress = Mutex<[UploadProgress]>([])
        try await ServedClient.run(carrier, reader: StubReader()) { served in
            let options = PredictOptions(onProgress: { step in progress.withLock { $0.append(step) } })
            _ = try await served.client.parse(InvoiceV4.self, InputSource.any(bytes: 4_000_000), options: options)
        }
        let steps = progress.withLock { $0 }
        let last = try #require(steps.last)
        #expect(last.sentBytes == last.totalBytes)
        #expect(last.totalBytes > 4_000_000)
        #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.sentBytes < $1.sentBytes })
    }

    @Test("cancellation of a running parse", arguments: Carrier.allCases)
    func cancellation(carrier: Carrier) async throws {
        let isReading = Signal()
        let mayEnd = Signal()
        let reader = StubReader {
            isReading.raise()
            await mayEnd.wait()
        }
        try await ServedClient.run(carrier, reader: reader) { served in
            let parsing = Task { try await served.client.parse(InvoiceV4.self, InputSource.any()) }
            await isReading.wait()
            parsing.cancel()
            // While the server still reads.
            await #expect(throws: CancellationError.self) { _ = try await parsing.value }
            mayEnd.raise()
        }
    }

    @Test("A server that takes too long", arguments: Carrier.allCases)
    func timeout(carrier: Carrier) async throws {
        let mayEnd = Signal()
        let reader = StubReader { await mayEnd.wait() }
        try await ServedClient.run(carrier, reader: reader) { served in
            let client = try InvoiceClient(
                apiKey: served.key, baseURL: served.baseURL, timeout: .milliseconds(500), environment: [:],
                transport: carrier.transport)
            let error = await #expect(throws: ClientError.self) {
                _ = try await client.parse(InvoiceV4.self, InputSource.any())
            }
            mayEnd.raise()
            guard case .connection(let connection) = error else {
                Issue.record("\(String(describing: error)) is no error of a connection")
                return
            }
            #expect(connection.reason == .timedOut)
        }
    }

    @Test("One client, many calls at once", arguments: Carrier.allCases)
    func parallel(carrier: Carrier) async throws {
        try await ServedClient.run(carrier, reader: StubReader()) { served in
            let names = try await withThrowingTaskGroup(of: (String, String).self) { group in
                for number in 0..<40 {
                    group.addTask {
                        let name = "\(number).pdf"
                        let result =
                            number.isMultiple(of: 2)
                            ? try await served.client.parse(InvoiceV4.self, InputSource.any(name))
                            : try await served.client.enqueueAndParse(InvoiceV4.self, InputSource.any(name))
                        return (name, result.document.name)
                    }
                }
                var names: [(String, String)] = []
                for try await pair in group { names.append(pair) }
                return names
            }
            #expect(names.count == 40)
            #expect(names.allSatisfy { $0.0 == $0.1 })
        }
    }
}
#endif
