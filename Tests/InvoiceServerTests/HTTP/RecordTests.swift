#if Server
import Foundation
import HTTPTypes
import InvoiceServer
import ReaderProcesses
import ServiceStore
import Testing

/// What is on record of a prediction, and what becomes of one that cannot be.
@Suite struct RecordTests {
    @Test("A prediction is counted for its key, product and version")
    func success() async throws {
        try await TestServer.run { server in
            _ = try await server.post(Form.file())
            _ = try await server.post(Form.file(), to: "/v1/products/mindee/invoices/v2/predict")
            let usage = try await server.usage()
            #expect(usage.map(\.version).sorted() == ["v2", "v4"])
            #expect(usage.allSatisfy { $0.keyID == server.apiKey.id && $0.documents == 1 && $0.outcome == .succeeded })
        }
    }

    /// What the reader says, and whether it is counted as a failure.
    static let failures: [(ReadingError.Code, Bool)] = [
        (.document("unreadable_document"), true), (.engine("library_unavailable"), true), (.crashed, true),
        (.timedOut, true), (.outOfMemory, true), (.busy, false), (.stopping, false),
    ]

    @Test("A document that was tried in vain is counted as that; one that was turned away is not", arguments: failures)
    func failure(error: ReadingError.Code, isCounted: Bool) async throws {
        try await TestServer.run(read: { _ in throw ReadingError(error, "x") }) { server in
            let answer = try await server.post(Form.file())
            #expect(answer.status >= 400)
            #expect(try await server.usage().map(\.outcome) == (isCounted ? [.failed] : []))
        }
    }

    @Test(
        "What cannot be recorded is neither given nor billed", arguments: [StoreError.Code.full, .unavailable, .failed])
    func unrecorded(error: StoreError.Code) async throws {
        try await TestServer.run { server in
            server.database.inject { $0.refusesWrites = StoreError(error, "x") }
            let answer = try await server.post(Form.file())
            #expect(answer.status == 503)
            #expect(answer.isPublishedFailure)
            #expect(answer.code == "ServiceUnavailable")
            #expect(answer.headers[.retryAfter] != nil)
            #expect(answer.json["document"] == nil)
            #expect(try await server.usage() == [])
            server.database.inject { $0.refusesWrites = nil }
            #expect(try await server.post(Form.file()).status == 201)
        }
    }

    @Test("What was recorded is given, even when the database's answer is lost", arguments: [true, false])
    func lostAnswer(isNamed: Bool) async throws {
        try await TestServer.run { server in
            server.database.inject { $0.losesAnswers = StoreError(.unavailable, "x") }
            let headers: HTTPFields = isNamed ? [HTTPField.Name("Idempotency-Key")!: "k"] : [:]
            let answer = try await server.post(Form.file(), headers: headers)
            #expect(answer.status == 201)
            #expect(try await server.usage().map(\.documents) == [1])
        }
    }

    @Test("Without retention a synchronous result is gone with its answer, and still counted")
    func noRetention() async throws {
        try await TestServer.run(configure: { $0.retentionDays = 0 }) { server in
            let headers: HTTPFields = [HTTPField.Name("Idempotency-Key")!: "k"]
            let answer = try await server.post(Form.file(), headers: headers)
            #expect(answer.status == 201)
            let id = try #require(answer.documentID)
            #expect(try await server.get("/v1/products/mindee/invoices/v4/documents/\(id)").status == 404)
            #expect(try await server.post("{}", to: "/v1/documents/\(id)/feedback", method: .put).status == 404)
            let again = try await server.post(Form.file(), headers: headers)
            #expect(again.status == 409)
            #expect(again.isPublishedFailure)
            #expect(try await server.usage().map(\.documents) == [1])
        }
    }

    @Test("Without retention a result of the queue can be had once")
    func noRetentionInTheQueue() async throws {
        try await TestServer.run(configure: { $0.retentionDays = 0 }) { server in
            _ = try await server.post(Form.file(), to: Form.asyncPath)
            let job = try await server.claim()
            try await server.complete(job)
            let path = "/v1/products/mindee/invoices/v4/documents/"
            #expect(try await server.get(path + "queue/\(job.id)").status == 302)
            #expect(try await server.get(path + "\(job.documentID)", method: .head).status == 200)
            #expect(try await server.get(path + "\(job.documentID)").status == 200)
            #expect(try await server.get(path + "\(job.documentID)").status == 404)
            #expect(await server.documents.documents.isEmpty)
        }
    }

    @Test("Without retention a repetition that waits is told that the answer is gone")
    func noRetentionForARepetition() async throws {
        try await TestServer.run(configure: { $0.retentionDays = 0 }) { server in
            var headers: HTTPFields = [HTTPField.Name("Idempotency-Key")!: "k"]
            _ = try await server.post(Form.file(), to: Form.asyncPath, headers: headers)
            headers[HTTPField.Name("Prefer")!] = "wait=5"
            try await server.complete(try await server.claim())
            let first = try await server.post(Form.file(), to: Form.asyncPath, headers: headers)
            #expect(first.status == 201)
            let second = try await server.post(Form.file(), to: Form.asyncPath, headers: headers)
            #expect(second.status == 409)
            #expect(second.isPublishedFailure)
        }
    }
}
#endif
