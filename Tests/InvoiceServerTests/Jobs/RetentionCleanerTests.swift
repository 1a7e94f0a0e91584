#if Server
import Foundation
import InvoiceServer
import ServiceLifecycle
import ServiceStore
import ServiceStoreSQLite
import Testing

@Suite struct RetentionCleanerTests {
    /// Days that are kept, seconds that pass, and whether the job is there then.
    @Test(
        arguments: [
            (30, 29.9 * 86_400, true), (30, 30.1 * 86_400, false), (1, 86_000, true), (1, 87_000, false),
            (0, 3_500, true), (0, 3_700, false),
        ] as [(Int, TimeInterval, Bool)])
    func whatIsTooOldGoesWithItsUpload(_ days: Int, _ seconds: TimeInterval, _ isKept: Bool) async throws {
        try await TestQueue.run { queue in
            let job = try await queue.enqueue()
            try await queue.withWorker(FakeReader { _ in .example }) { _ = try await queue.ended(job) }
            queue.clock.advance(by: seconds)
            var settings = RetentionSettings()
            settings.days = days
            await RetentionCleaner(
                database: queue.database, documents: queue.documents, settings: settings, logger: TestQueue.logger
            ).removeOld()
            let result = try await queue.database.result(id: job.documentID)
            let kept = try await queue.database.job(id: job.id)
            #expect((result != nil) == isKept)
            #expect((kept != nil) == isKept)
            #expect(try await queue.documents.names(withPrefix: "").count == (isKept ? 1 : 0))
            #expect(try await queue.usage().map(\.documents) == [1])
        }
    }

    @Test func anUploadWithoutAJobGoesAndOthersStay() async throws {
        try await TestQueue.run { queue in
            let job = try await queue.enqueue()
            let orphan = UUID().uuidString.lowercased()
            for name in [orphan, "of-somebody-else"] {
                try await queue.documents.put(name, fileAt: queue.folder + "/upload")
            }
            var settings = RetentionSettings()
            settings.interval = .milliseconds(20)
            settings.orphanInterval = .milliseconds(20)
            settings.orphanAge = .milliseconds(10)
            let cleaner = RetentionCleaner(
                database: queue.database, documents: queue.documents, settings: settings, logger: TestQueue.logger)
            let group = ServiceGroup(
                configuration: ServiceGroupConfiguration(services: [cleaner], logger: TestQueue.logger))
            let running = Task { try await group.run() }
            _ = try await queue.waitUntil {
                try await queue.documents.names(withPrefix: "").contains(orphan) ? nil : true
            }
            await group.triggerGracefulShutdown()
            try await running.value
            #expect(
                try await queue.documents.names(withPrefix: "").sorted()
                    == [job.documentKey, "of-somebody-else"].sorted())
        }
    }
}
#endif
