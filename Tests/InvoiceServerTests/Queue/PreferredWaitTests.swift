#if Server
import Foundation
import HTTPTypes
import InvoiceServer
import ServiceStore
import Testing

@Suite struct PreferredWaitTests {
    private static let prefer = HTTPField.Name("Prefer")!
    private static let applied = HTTPField.Name("Preference-Applied")!

    /// Header, seconds that are waited with a limit of 60; nil: none.
    static let headers: [(String, Int?)] = [
        ("wait=10", 10), ("wait=0", 0), ("Wait = 10", 10), ("respond-async, wait=7", 7), ("wait=\"5\"", 5),
        ("wait=10; x=y", 10), ("wait=100", 60), ("wait=3, wait=9", 3), ("wait", nil), ("wait=", nil), ("wait=-1", nil),
        ("wait=1.5", nil), ("wait=ten", nil), ("awaits=3", nil), ("", nil), ("wait=9999999999999999999999", nil),
    ]

    @Test("The preference is read as RFC 7240 writes it", arguments: headers)
    func parsing(header: String, seconds: Int?) {
        #expect(PreferredWait.seconds(in: [Self.prefer: header], limit: 60) == seconds)
    }

    @Test("The answer to a document comes with its end")
    func untilDone() async throws {
        try await TestServer.run { server in
            async let waiting = server.post(Form.file(), to: Form.asyncPath, headers: [Self.prefer: "wait=30"])
            let job = try await server.nextJob()
            let start = ContinuousClock.now
            try await server.complete(job)
            let answer = try await waiting
            #expect(ContinuousClock.now - start < .seconds(20))
            #expect(answer.status == 201)
            #expect(answer.isPublishedSuccess)
            #expect(answer.resources == ["document", "job"])
            #expect(answer.headers[Self.applied] == "wait=30")
            #expect(answer.jobID == job.id)
            #expect(answer.jobStatus == "completed")
            #expect(answer.invoiceNumber == "A-1")
        }
    }

    @Test("The answer to a document comes with its failure")
    func untilFailed() async throws {
        try await TestServer.run { server in
            async let waiting = server.post(Form.file(), to: Form.asyncPath, headers: [Self.prefer: "wait=30"])
            try await server.fail(try await server.nextJob(), .abandoned)
            let answer = try await waiting
            #expect(answer.status == 200)
            #expect(answer.isPublishedSuccess)
            #expect(answer.jobStatus == "failed")
        }
    }

    @Test("The answer to a document does not wait longer than it should")
    func tooLong() async throws {
        try await TestServer.run(configure: { $0.longestWait = 1 }) { server in
            let start = ContinuousClock.now
            let answer = try await server.post(Form.file(), to: Form.asyncPath, headers: [Self.prefer: "wait=30"])
            #expect((.milliseconds(900) ..< .seconds(20)).contains(ContinuousClock.now - start))
            #expect(answer.status == 202)
            #expect(answer.jobStatus == "waiting")
            #expect(answer.headers[Self.applied] == "wait=1")
        }
    }

    @Test("The queue answers at the end of the job", arguments: [false, true])
    func queue(isSilent: Bool) async throws {
        try await TestServer.run { server in
            server.database.inject { $0.isSilent = isSilent }
            let id = try #require(try await server.post(Form.file(), to: Form.asyncPath).jobID)
            let path = "/v1/products/mindee/invoices/v4/documents/queue/\(id)"
            let job = try await server.claim()
            async let first = server.get(path, headers: [Self.prefer: "wait=30"])
            async let second = server.get(path, headers: [Self.prefer: "wait=30"])
            try await Task.sleep(for: .milliseconds(100))
            let start = ContinuousClock.now
            try await server.complete(job)
            for answer in [try await first, try await second] {
                #expect(answer.status == 302)
                #expect(answer.headers[.location] != nil)
                #expect(answer.headers[Self.applied] == "wait=30")
            }
            // A hint that was lost costs a second.
            #expect(ContinuousClock.now - start < .seconds(20))
            #expect(try await server.get(path, headers: [Self.prefer: "wait=30"]).status == 302)
        }
    }

    @Test("A repetition may wait for the job of the first request")
    func repetition() async throws {
        try await TestServer.run { server in
            let key: HTTPFields = [HTTPField.Name("Idempotency-Key")!: "k"]
            let first = try await server.post(Form.file(), to: Form.asyncPath, headers: key)
            try await server.complete(try await server.claim())
            var both = key
            both[Self.prefer] = "wait=5"
            let done = try await server.post(Form.file(), to: Form.asyncPath, headers: both)
            #expect(done.status == 201)
            #expect(done.jobID == first.jobID)
            #expect(done.headers[HTTPField.Name("Idempotency-Replayed")!] == "true")
            #expect(try await server.post(Form.file(), to: Form.asyncPath, headers: key).bytes == first.bytes)
        }
    }
}

extension TestServer {
    /// Begins an attempt at the next job, which may still be on its way.
    fileprivate func nextJob() async throws -> Job {
        while true {
            if let job = try await database.claimJob(owner: "test", leaseSeconds: 60, policy: RetryPolicy()) {
                return job
            }
            try await Task.sleep(for: .milliseconds(5))
        }
    }
}
#endif
