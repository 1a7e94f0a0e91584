#if Server
import Foundation
import HTTPTypes
import InvoiceServer
import Logging
import ServiceStore
import Synchronization
import Testing

@Suite struct ReadinessTests {
    private static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    private func withRunning(_ readiness: Readiness, _ body: () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await readiness.run() }
            try await body()
            group.cancelAll()
        }
    }

    private func wait(_ condition: () -> Bool) async throws {
        for _ in 0..<1_000 where !condition() { try await Task.sleep(for: .milliseconds(5)) }
        #expect(condition())
    }

    @Test func itFollowsItsParts() async throws {
        let isThere = Mutex(true)
        let checks = [
            Readiness.Check("database") {
                guard isThere.withLock({ $0 }) else { throw StoreError(.unavailable, "gone") }
            },
            Readiness.Check("documents") {},
        ]
        let readiness = Readiness(checks, period: .milliseconds(5), logger: Self.silent)
        #expect(!readiness.report.isReady)
        try await withRunning(readiness) {
            try await wait { readiness.report.isReady }
            isThere.withLock { $0 = false }
            try await wait { !readiness.report.isReady }
            #expect(readiness.report.parts.map(\.name) == ["database", "documents"])
            #expect(readiness.report.parts.map(\.status) == ["unavailable", "ok"])
            isThere.withLock { $0 = true }
            try await wait { readiness.report.isReady }
            readiness.stop()
            #expect(!readiness.report.isReady)
            #expect(readiness.report.isStopping)
        }
    }

    @Test func aPartThatDoesNotAnswerIsNotThere() async throws {
        let readiness = Readiness(
            [.init("documents") { try await Task.sleep(for: .seconds(60)) }], patience: .milliseconds(20),
            logger: Self.silent)
        try await withRunning(readiness) {
            try await wait { readiness.report.parts.first?.status == "no answer" }
            #expect(!readiness.report.isReady)
        }
    }

    @Test func theAddressSaysWhichPartIsMissing() async throws {
        let readiness = Readiness(
            [.init("database") {}, .init("readers") { throw StoreError(.failed, "secret reason") }],
            period: .milliseconds(5), logger: Self.silent)
        let operations = OperationsRoutes(
            readiness: readiness, metrics: ServiceMetrics(logger: Self.silent), access: .closed)
        try await withRunning(readiness) {
            try await wait { readiness.report.parts.map(\.status) == ["ok", "failed"] }
            try await TestServer.run(adjust: { $0.operations = operations }) { server in
                let answer = try await server.send(.get, "/readyz")
                #expect(answer.status == 503)
                #expect(
                    String(decoding: answer.bytes, as: UTF8.self)
                        == #"{"status":"not ready","parts":{"database":"ok","readers":"failed"}}"#)
                #expect(try await server.send(.get, "/healthz").status == 200)
            }
        }
    }

    @Test(arguments: ["/", "@"])
    func systemdIsTold(_ kind: String) async throws {
        try await withTemporaryFolder { folder in
            let path = kind == "/" ? "\(folder)/notify" : "@crossfoot-\(UUID().uuidString)"
            let program = """
                import socket,sys
                s=socket.socket(socket.AF_UNIX,socket.SOCK_DGRAM); s.settimeout(20)
                p=sys.argv[1]; s.bind(('\\0'+p[1:]) if p[0]=='@' else p)
                print(s.recv(100).decode())
                """
            async let heard = RunningProgram.run("python3", ["-c", program, path])
            var told = false
            for _ in 0..<400 where !told {
                told = SystemdNotifier.tell(.ready, socket: path)
                try await Task.sleep(for: .milliseconds(25))
            }
            #expect(try await heard.output == "READY=1\n")
        }
        #expect(!SystemdNotifier.tell(.ready, socket: nil))
    }
}
#endif
