#if Server
import Foundation
import HTTPTypes
import InvoiceServer
import Logging
import ReaderProcesses
import ServiceStore
import Testing

@Suite struct MetricsTests {
    private static func operations(
        _ access: MetricsAccess, sources: ServiceMetrics.Sources = .init()
    ) -> OperationsRoutes {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        return OperationsRoutes(
            readiness: Readiness([], logger: logger), metrics: ServiceMetrics(sources: sources, logger: logger),
            access: access)
    }

    private func metrics(_ server: TestServer, _ headers: HTTPFields = [:]) async throws -> (Answer, String) {
        let answer = try await server.send(.get, "/metrics", headers)
        return (answer, String(decoding: answer.bytes, as: UTF8.self))
    }

    @Test func requestsAreCountedByRoute() async throws {
        try await TestServer.run(adjust: { $0.operations = Self.operations(.open) }) { server in
            _ = try await server.post(Form.file())
            _ = try await server.post(Form.file(), headers: [.authorization: "Token nonsense"])
            _ = try await server.send(.get, "/no/such/\"place\"?a=b")
            let (answer, text) = try await metrics(server)
            #expect(answer.headers[.contentType] == "text/plain; version=0.0.4; charset=utf-8")
            let route = "/v1/products/{owner}/{product}/{version}/predict"
            for line in [
                "crossfoot_http_requests_total{method=\"POST\",route=\"\(route)\",status=\"201\"} 1",
                "crossfoot_http_requests_total{method=\"POST\",route=\"\(route)\",status=\"401\"} 1",
                "crossfoot_http_requests_total{method=\"GET\",route=\"none\",status=\"404\"} 1",
                "# TYPE crossfoot_http_request_duration_seconds histogram",
                "crossfoot_http_request_duration_seconds_bucket{method=\"POST\",route=\"\(route)\",le=\"+Inf\"} 2",
                "crossfoot_http_request_duration_seconds_count{method=\"POST\",route=\"\(route)\"} 2",
                "crossfoot_http_requests_in_flight 1", "# TYPE process_cpu_seconds_total counter",
            ] {
                #expect(text.split(separator: "\n").contains { $0 == line }, "\(line)\n\(text)")
            }
            #expect(!text.contains("place"))
        }
    }

    @Test(arguments: [
        (MetricsAccess.open, nil, 200), (.closed, nil, 404), (.token("t"), nil, 401), (.token("t"), "Bearer u", 401),
        (.token("t"), "Token t", 401), (.token("t"), "bearer t", 200),
    ])
    func accessIsAsTheSettingsWant(_ access: MetricsAccess, _ authorization: String?, _ status: Int) async throws {
        try await TestServer.run(adjust: { $0.operations = Self.operations(access) }) { server in
            let answer = try await metrics(server, authorization.map { [.authorization: $0] } ?? [:]).0
            #expect(answer.status == status)
            #expect(status == 200 || answer.isPublishedFailure)
        }
    }

    @Test(arguments: [
        ([SettingName: String](), MetricsAccess.open), ([.metrics: "off"], .closed), ([.host: "0.0.0.0"], .closed),
        ([.host: "::1"], .open), ([.host: "127.evil.test"], .closed), ([.operationsAddress: "127.0.0.1:1"], .closed),
    ])
    func metricsAreOpenOnlyWhereOnlyThisMachineComes(_ values: [SettingName: String], _ access: MetricsAccess) throws {
        var settings = Settings()
        for (name, value) in values { try settings.set(name, value, source: .argument, place: "") }
        #expect(MetricsAccess.onPort(of: settings) == access)
        try settings.set(.metricsToken, "t", source: .file, place: "")
        #expect(
            MetricsAccess.onPort(of: settings) == (access == .closed && values[.host] == nil ? .closed : .token("t")))
    }

    @Test func theQueueAndTheReadersAreAsked() async throws {
        var sources = ServiceMetrics.Sources()
        sources.jobs = {
            var counts = JobCounts()
            counts.waiting = 3
            counts.oldestWaiting = 1.5
            return counts
        }
        sources.isReady = { false }
        sources.certificateExpiry = { 1_900_000_000 }
        let text = await Self.operations(.open, sources: sources).metrics.text()
        for line in [
            "crossfoot_jobs{state=\"waiting\"} 3", "crossfoot_jobs_oldest_waiting_seconds 1.5", "crossfoot_ready 0",
            "crossfoot_tls_certificate_expiry_timestamp_seconds 1900000000",
        ] {
            #expect(text.split(separator: "\n").contains { $0 == line }, "\(line)\n\(text)")
        }
    }

    @Test func aDatabaseThatIsNotThereTakesNothingElseAway() async throws {
        var sources = ServiceMetrics.Sources()
        sources.jobs = { throw StoreError(.unavailable, "gone") }
        let text = await Self.operations(.open, sources: sources).metrics.text()
        #expect(!text.contains("crossfoot_jobs"))
        #expect(text.contains("process_start_time_seconds"))
    }

    @Test(arguments: [
        (nil, "succeeded"), (ReadingError.Code.document("unreadable_document"), "refused"), (.crashed, "crashed"),
        (.timedOut, "timed_out"), (.outOfMemory, "out_of_memory"), (.busy, "busy"),
    ])
    func readingsAreCountedByOutcome(_ failure: ReadingError.Code?, _ outcome: String) async throws {
        let metrics = Self.operations(.open).metrics
        let reader = MeteredReader(
            FakeReader { _ in
                if let failure { throw ReadingError(failure, "no") }
                return .example
            }, metrics: metrics)
        let request = ReadingRequest(path: "/x", task: .split, client: 1, isInteractive: false)
        _ = try? await reader.read(request)
        let text = await metrics.text()
        #expect(
            text.contains(
                "crossfoot_readings_total{product=\"invoice_splitter\",source=\"queue\",outcome=\"\(outcome)\"} 1"))
    }
}
#endif
