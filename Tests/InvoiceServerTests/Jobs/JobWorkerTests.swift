#if Server
import Foundation
import InvoiceModel
import InvoiceServer
import ReaderProcesses
import ServiceStore
import ServiceStoreSQLite
import Synchronization
import Testing

@Suite struct JobWorkerTests {
    @Test(arguments: [true, false])
    func aJobIsReadAndItsResultCanBeRead(_ keepsUploads: Bool) async throws {
        try await TestQueue.run { queue in
            let job = try await queue.enqueue()
            let seen = Mutex<ReadingRequest?>(nil)
            let reader = FakeReader { request in
                seen.withLock { $0 = request }
                let bytes = try Data(contentsOf: URL(fileURLWithPath: request.path))
                #expect(bytes == Data("document".utf8))
                return .example
            }
            var settings = TestQueue.settings
            settings.keepsUploads = keepsUploads
            try await queue.withWorker(reader, settings: settings) {
                let ended = try await queue.ended(job)
                #expect(ended.attempts == 1)
                let result = try #require(try await queue.database.result(id: job.documentID))
                #expect(try JSONDecoder().decode(InvoiceDocument.self, from: result.document) == .example)
                #expect(result.jobID == job.id)
                #expect(result.schema == InvoiceDocument.schema)
            }
            let request = try #require(seen.withLock { $0 })
            #expect(request.client == queue.key.id)
            #expect(!request.isInteractive)
            #expect(request.task == .invoice(includesWords: false, findsPapers: false))
            #expect(try await queue.usage().map(\.outcome) == [.succeeded])
            #expect(try await queue.documents.names(withPrefix: "").count == (keepsUploads ? 1 : 0))
        }
    }

    @Test(arguments: [
        ReadingError(.crashed, ""), ReadingError(.timedOut, ""), ReadingError(.outOfMemory, ""),
        ReadingError(.engine("recognition_failed"), ""),
    ])
    func aFaultIsTriedAgainAndThenADeadLetter(_ error: ReadingError) async throws {
        try await TestQueue.run { queue in
            let job = try await queue.enqueue()
            let reads = Mutex(0)
            let reader = FakeReader { _ in
                reads.withLock { $0 += 1 }
                throw error
            }
            try await queue.withWorker(reader) {
                let failure = try #require(try await queue.ended(job).failure)
                #expect(!failure.details.isEmpty)
            }
            #expect(reads.withLock { $0 } == 3)
            #expect(try await queue.usage().map(\.outcome) == [.failed])
            #expect(try await queue.documents.names(withPrefix: "").count == 1)
        }
    }

    @Test func aFaultThatPassesCostsAnAttemptOnly() async throws {
        try await TestQueue.run { queue in
            let job = try await queue.enqueue()
            let reads = Mutex(0)
            let reader = FakeReader { _ in
                let count = reads.withLock { count in
                    count += 1
                    return count
                }
                if count < 3 { throw ReadingError(.crashed, "") }
                return .example
            }
            try await queue.withWorker(reader) {
                let ended = try await queue.ended(job)
                #expect(ended.attempts == 3)
                #expect(ended.failure == nil)
            }
            #expect(try await queue.usage().map(\.outcome) == [.succeeded])
        }
    }

    @Test(arguments: [
        ("too_many_pages", "Maximum pdf pages is 2000"), ("unsupported_type", "Invalid file type"),
        ("file_too_large", "Max file size is 100 MB"), ("unreadable_document", "The reason."),
    ])
    func aDocumentThatCannotBeReadFailsAtOnce(_ code: String, _ details: String) async throws {
        try await TestQueue.run { queue in
            let job = try await queue.enqueue()
            let reads = Mutex(0)
            let reader = FakeReader { _ in
                reads.withLock { $0 += 1 }
                throw ReadingError(.document(code), "The reason.")
            }
            try await queue.withWorker(reader) {
                let expected = JobFailure(code: "BadRequest", message: "Invalid fields in form", details: details)
                let failure = try await queue.ended(job).failure
                #expect(failure == expected)
            }
            #expect(reads.withLock { $0 } == 1)
        }
    }

    @Test func aJobWithoutItsDocumentFails() async throws {
        try await TestQueue.run { queue in
            let job = try await queue.enqueue()
            try await queue.documents.delete(job.documentKey)
            try await queue.withWorker(FakeReader { _ in .example }) {
                let failure = try await queue.ended(job).failure
                #expect(failure?.code == "failure")
            }
        }
    }

    @Test(arguments: [ReadingError.Code.busy, .stopping])
    func anAttemptThatNeverBeganDoesNotCount(_ code: ReadingError.Code) async throws {
        try await TestQueue.run { queue in
            let job = try await queue.enqueue()
            let reads = Mutex(0)
            let reader = FakeReader { _ in
                let count = reads.withLock { count in
                    count += 1
                    return count
                }
                if count < 6 { throw ReadingError(code, "") }
                return .example
            }
            try await queue.withWorker(reader) {
                let ended = try await queue.ended(job)
                #expect(ended.failure == nil)
                #expect(ended.attempts == 1)
            }
        }
    }

    @Test func everyLaneHasAJob() async throws {
        try await TestQueue.run { queue in
            let atOnce = Mutex((now: 0, most: 0))
            let reader = FakeReader { _ in
                atOnce.withLock { count in
                    count.now += 1
                    count.most = max(count.most, count.now)
                }
                // Until all lanes have one, or it is clear that they never will.
                for _ in 0..<1_000 where atOnce.withLock({ $0.most < 4 }) {
                    try await Task.sleep(for: .milliseconds(10))
                }
                atOnce.withLock { $0.now -= 1 }
                return .example
            }
            var settings = TestQueue.settings
            settings.lanes = 4
            // What wakes the lanes is the queue's word, not the clock.
            settings.pollInterval = .seconds(60)
            try await queue.withWorker(reader, settings: settings) {
                try await Task.sleep(for: .milliseconds(100))
                var jobs: [Job] = []
                for _ in 0..<8 { jobs.append(try await queue.enqueue()) }
                for job in jobs { _ = try await queue.ended(job) }
            }
            #expect(atOnce.withLock { $0.most } == 4)
        }
    }
}
#endif
