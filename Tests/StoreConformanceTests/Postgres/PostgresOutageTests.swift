#if Server
import Foundation
import ServiceStore
import Testing

@testable import ServiceStorePostgres

#if canImport(Glibc)
import Glibc
#endif

/// With a server of the test's own, since stopping it would disturb the others.
@Suite(.enabled(if: PostgresTestServer.isThere))
struct PostgresOutageTests {
    /// Runs `scripts/with-postgres` and gives `body` the address of its server.
    private func withServer(_ body: (String) async throws -> Void) async throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let process = Process()
        process.executableURL = root.appendingPathComponent("scripts/with-postgres")
        // Tells its address and ends when its input does.
        process.arguments = ["sh", "-c", "echo \"$CROSSFOOT_TEST_POSTGRES\"; cat"]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let address = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        let outcome: Result<Void, any Error>
        do { outcome = .success(try await body(address)) } catch { outcome = .failure(error) }
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        try outcome.get()
    }

    private func serverProcess(_ settings: PostgresSettings) async throws -> Int32 {
        try await PostgresTestServer.administer(settings) { connection in
            var row = try connection.run("SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)").first
            return try Int32(row?.next(String.self) ?? "") ?? 0
        }
    }

    private struct Load: Sendable {
        var enqueued: Set<UUID> = []
        var completed: [UUID] = []
        var errors: [StoreError.Code] = []

        static func + (first: Load, second: Load) -> Load {
            Load(
                enqueued: first.enqueued.union(second.enqueued), completed: first.completed + second.completed,
                errors: first.errors + second.errors)
        }
    }

    private func enqueue(_ database: PostgresServiceDatabase, until isOver: Flag) async -> Load {
        var load = Load()
        while !isOver.isSet {
            let job = Job.sample()
            do {
                _ = try await database.enqueue(job, idempotency: nil, answer: nil)
                load.enqueued.insert(job.id)
            } catch {
                load.errors.append((error as? StoreError)?.code ?? .failed)
            }
            try? await Task.sleep(for: .milliseconds(2))
        }
        return load
    }

    private func work(_ database: PostgresServiceDatabase, until isOver: Flag) async -> Load {
        var load = Load()
        while true {
            do {
                guard let job = try await database.claimJob(owner: "a", leaseSeconds: 2, policy: RetryPolicy()) else {
                    if isOver.isSet { return load }
                    try? await Task.sleep(for: .milliseconds(5))
                    continue
                }
                let isCompleted = try await database.completeJob(
                    id: job.id, token: job.token, result: job.result, usage: job.usage())
                if isCompleted { load.completed.append(job.id) }
            } catch {
                load.errors.append((error as? StoreError)?.code ?? .failed)
                try? await Task.sleep(for: .milliseconds(20))
            }
        }
    }

    /// Stopped in order, killed with all its children at once, and stopped for longer than anybody is patient.
    @Test func noAcceptedJobIsLostWhenTheServerGoesAndComesBack() async throws {
        try await withServer { address in
            var settings = try PostgresTestServer.settings(address)
            settings.connections = 4
            settings.patience = 0.3
            let database = try await PostgresServiceDatabase.open(settings)
            let isOver = Flag()
            let load = try await withThrowingTaskGroup(of: Load.self) { group in
                for _ in 0..<2 {
                    group.addTask { await enqueue(database, until: isOver) }
                    group.addTask { await work(database, until: isOver) }
                }
                for signal in [SIGINT, SIGQUIT] {
                    try await Task.sleep(for: .milliseconds(300))
                    let process = try await serverProcess(settings)
                    #expect(kill(process, signal) == 0)
                    var isBack = false
                    for _ in 0..<300 where !isBack {
                        try await Task.sleep(for: .milliseconds(100))
                        isBack = (try? await serverProcess(settings)).map { $0 != process } ?? false
                    }
                    #expect(isBack)
                    try await database.checkHealth()
                }
                isOver.set()
                return try await group.reduce(Load(), +)
            }
            // The server was away for a second, longer than the patience: callers were told so, and nothing else.
            #expect(!load.errors.isEmpty)
            #expect(load.errors.allSatisfy { $0 == .unavailable })
            // Whatever was accepted was done; leases that were lost on the way have run out by then or soon do.
            try await Task.sleep(for: .seconds(2.5))
            let rest = await work(database, until: isOver)
            let counts = try await database.jobCounts()
            #expect(counts.waiting == 0 && counts.processing == 0 && counts.failed == 0)
            let done = Set(load.completed + rest.completed)
            #expect(done.count == load.completed.count + rest.completed.count)
            for id in load.enqueued {
                guard case .completed = try await database.job(id: id)?.state else {
                    Issue.record("the job \(id) is not completed")
                    continue
                }
            }
            let usage = try await database.allUsage()
            #expect(usage.map(\.documents).reduce(0, +) == counts.completed)
            await database.close()
        }
    }
}
#endif
