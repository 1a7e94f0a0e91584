#if Server
import Foundation
import HTTPTypes
import InvoiceServer
import ReaderProcesses
import ServiceStore
import Synchronization
import Testing

@Suite struct IdempotencyTests {
    private static let key = HTTPField.Name("Idempotency-Key")!
    private static let replayed = HTTPField.Name("Idempotency-Replayed")!

    @Test("A repetition gets the same bytes, and counts once", arguments: [Form.path, Form.asyncPath])
    func repetition(path: String) async throws {
        let readings = Mutex(0)
        try await TestServer.run(read: { _ in
            readings.withLock { $0 += 1 }
            return .example
        }) { server in
            let headers: HTTPFields = [Self.key: "order-1"]
            let first = try await server.post(Form.file(), to: path, headers: headers)
            #expect(first.headers[Self.replayed] == nil)
            for form in [Form.file(), Form.text("JVBERg==", field: "x").dropLast(6) + Form.file()] {
                let again = try await server.post(form, to: path, headers: headers)
                #expect(again.status == first.status)
                #expect(again.bytes == first.bytes)
                #expect(again.headers[Self.replayed] == "true")
            }
            let isSynchronous = path == Form.path
            #expect(readings.withLock { $0 } == (isSynchronous ? 1 : 0))
            #expect(try await server.usage().map(\.documents) == (isSynchronous ? [1] : []))
            #expect(try await server.database.jobCounts().waiting == (isSynchronous ? 0 : 1))
            #expect(await server.documents.documents.count == (isSynchronous ? 0 : 1))
        }
    }

    /// Body, query, address: each makes another request.
    static let others: [(String, String)] = [
        (Form.file("%PDF-2"), Form.path), (Form.file(name: "b.pdf"), Form.path),
        (Form.file(), Form.path + "?cropper=true"), (Form.file(), "/v1/products/mindee/invoices/v3/predict"),
        (Form.file(), Form.asyncPath),
    ]

    @Test("The name of one request is refused for another", arguments: others)
    func mismatch(body: String, path: String) async throws {
        try await TestServer.run { server in
            _ = try await server.post(Form.file(), headers: [Self.key: "one"])
            let answer = try await server.post(body, to: path, headers: [Self.key: "one"])
            #expect(answer.status == 409)
            #expect(answer.isPublishedFailure)
            #expect(answer.code == "Conflict")
            #expect(answer.headers[.retryAfter] == nil)
            #expect(await server.documents.documents.isEmpty)
            #expect(try await server.post(body, to: path, headers: [Self.key: "two"]).status < 300)
        }
    }

    @Test("Accounts have names of their own")
    func accounts() async throws {
        try await TestServer.run { server in
            let stranger = try await server.keys.create(name: "stranger", accountID: 2).text
            let first = try await server.post(Form.file(), headers: [Self.key: "same"])
            let second = try await server.post(
                Form.file("%PDF-2"), headers: [Self.key: "same", .authorization: "Token \(stranger)"])
            #expect(second.status == 201)
            #expect(second.documentID != first.documentID)
        }
    }

    @Test("What is no name is refused", arguments: ["", "a b", "é", String(repeating: "x", count: 256), "\"\""])
    func malformed(name: String) async throws {
        try await TestServer.run { server in
            for path in [Form.path, Form.asyncPath] {
                let answer = try await server.post(Form.file(), to: path, headers: [Self.key: name])
                #expect(answer.status == 400)
                #expect(answer.isPublishedFailure)
            }
        }
    }

    @Test("A name may stand in quotation marks", arguments: ["x", String(repeating: "x", count: 255)])
    func quoted(name: String) async throws {
        try await TestServer.run { server in
            let first = try await server.post(Form.file(), headers: [Self.key: name])
            let second = try await server.post(Form.file(), headers: [Self.key: "\"\(name)\""])
            #expect(first.status == 201)
            #expect(second.bytes == first.bytes)
        }
    }

    @Test("A document that cannot be read is refused again without being read")
    func unreadable() async throws {
        let readings = Mutex(0)
        try await TestServer.run(read: { _ in
            readings.withLock { $0 += 1 }
            throw ReadingError(.document("unreadable_document"), "It is damaged.")
        }) { server in
            let first = try await server.post(Form.file(), headers: [Self.key: "bad"])
            let again = try await server.post(Form.file(), headers: [Self.key: "bad"])
            #expect(first.status == 400)
            #expect(first.isPublishedFailure)
            #expect(again.status == 400)
            #expect(again.bytes == first.bytes)
            #expect(readings.withLock { $0 } == 1)
            #expect(try await server.usage().map(\.outcome) == [.failed])
        }
    }

    @Test("After a failure that may pass the request can be repeated", arguments: [ReadingError.Code.busy, .crashed])
    func passing(error: ReadingError.Code) async throws {
        let isFirst = Mutex(true)
        try await TestServer.run(read: { _ in
            if isFirst.withLock({
                let was = $0; $0 = false; return was
            }) {
                throw ReadingError(error, "x")
            }
            return .example
        }) { server in
            #expect(try await server.post(Form.file(), headers: [Self.key: "again"]).status >= 429)
            let second = try await server.post(Form.file(), headers: [Self.key: "again"])
            #expect(second.status == 201)
            #expect(second.headers[Self.replayed] == nil)
        }
    }

    @Test("A request that another process works on is waited for, and not for ever")
    func inWork() async throws {
        try await TestServer.run(configure: { $0.idempotencyWait = 1 }) { server in
            _ = try await server.post(Form.file(), headers: [Self.key: "probe"])
            // As another process would, with the same fingerprint.
            let fingerprint = RequestFingerprint.bytes(
                path: Form.path, options: [], fileName: "a.pdf",
                digest: Data(KeyText.hash("%PDF")))
            let key = IdempotencyKey(accountID: server.apiKey.accountID, text: "other", fingerprint: fingerprint)
            #expect(try await server.database.beginRequest(key, leaseSeconds: 60) == .begun)
            let refused = try await server.post(Form.file(), headers: [Self.key: "other"])
            #expect(refused.status == 409)
            #expect(refused.isPublishedFailure)
            #expect(refused.headers[.retryAfter] != nil)

            async let waiting = server.post(Form.file(), headers: [Self.key: "other"])
            try await Task.sleep(for: .milliseconds(100))
            try await server.database.store(
                nil,
                usage: UsageRecord(
                    id: UUID(), accountID: 1, keyID: server.apiKey.id, product: "invoices", version: "v4",
                    outcome: .succeeded, pages: 1, milliseconds: 1, at: Date()),
                idempotency: key, answer: StoredAnswer(status: 201, body: Data("{}".utf8)))
            let answer = try await waiting
            #expect(answer.status == 201)
            #expect(answer.bytes == Array("{}".utf8))
        }
    }

    @Test("A thousand identical requests at once are one", arguments: [Form.path, Form.asyncPath])
    func flood(path: String) async throws {
        let readings = Mutex(0)
        try await TestServer.run(read: { _ in
            readings.withLock { $0 += 1 }
            try await Task.sleep(for: .milliseconds(50))
            return .example
        }) { server in
            let bodies = try await withThrowingTaskGroup(of: [UInt8].self) { group in
                for _ in 0..<1_000 {
                    group.addTask {
                        let answer = try await server.post(Form.file(), to: path, headers: [Self.key: "flood"])
                        #expect(answer.status == (path == Form.path ? 201 : 202))
                        return answer.bytes
                    }
                }
                return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
            }
            #expect(bodies.count == 1)
            if path == Form.path {
                #expect(readings.withLock { $0 } == 1)
            } else {
                #expect(try await server.database.jobCounts().waiting == 1)
                #expect(await server.documents.documents.count == 1)
                try await server.complete(try await server.claim())
            }
            #expect(try await server.usage().map(\.documents) == [1])
            #expect(server.spool.fileNames() == [])
        }
    }
}
#endif
