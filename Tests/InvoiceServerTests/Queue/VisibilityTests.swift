#if Server
import Foundation
import HTTPTypes
import InvoiceServer
import ServiceStore
import Testing

/// Who sees which job and which document, and where.
@Suite struct VisibilityTests {
    private struct Ids {
        var job: UUID
        var document: UUID
    }

    /// A completed job of the queue.
    private func completed(_ server: TestServer, path: String = Form.asyncPath) async throws -> Ids {
        _ = try await server.post(Form.file(), to: path)
        let job = try await server.claim()
        try await server.complete(job)
        return Ids(job: job.id, document: job.documentID)
    }

    @Test("Keys of one account see each other's documents; those of another see nothing")
    func accounts() async throws {
        try await TestServer.run { server in
            let ids = try await completed(server)
            let colleague = try await server.keys.create(name: "colleague").text
            let stranger = try await server.keys.create(name: "stranger", accountID: 2).text
            let base = "/v1/products/mindee/invoices/v4/documents/"
            for (key, queue, document, feedback) in [(colleague, 302, 200, 200), (stranger, 404, 404, 404)] {
                let headers: HTTPFields = [.authorization: "Token \(key)"]
                #expect(try await server.get(base + "queue/\(ids.job)", headers: headers).status == queue)
                #expect(try await server.get(base + "\(ids.document)", headers: headers).status == document)
                let answer = try await server.post(
                    "{}", to: "/v1/documents/\(ids.document)/feedback", headers: headers, method: .put)
                #expect(answer.status == feedback)
            }
        }
    }

    @Test("What is not there is not found, whatever it looks like")
    func unknown() async throws {
        try await TestServer.run { server in
            let ids = try await completed(server)
            let base = "/v1/products/mindee/"
            for path in [
                "invoices/v4/documents/queue/\(UUID())", "invoices/v4/documents/queue/1",
                "invoices/v4/documents/queue/\(ids.document)", "invoice_splitter/v1/documents/queue/\(ids.job)",
                "invoices/v3/documents/queue/\(ids.job)", "invoices/v5/documents/queue/\(ids.job)",
                "receipts/v4/documents/queue/\(ids.job)", "invoices/v4/documents/\(UUID())",
                "invoices/v4/documents/x", "invoices/v4/documents/\(ids.job)",
                "invoice_splitter/v1/documents/\(ids.document)", "invoices/v9/documents/\(ids.document)",
                "invoices/v4/documents", "invoices/v4/documents/\(ids.document)/more",
            ] {
                let answer = try await server.get(base + path)
                #expect(answer.status == 404, "\(path)")
                #expect(answer.isPublishedFailure, "\(path)")
                #expect(answer.code == "NotFound", "\(path)")
            }
        }
    }

    @Test("Invoices can be had in every version", arguments: [("v2", "invoice_number"), ("v3", "customer")])
    func versions(version: String, field: String) async throws {
        try await TestServer.run { server in
            let ids = try await completed(server)
            let answer = try await server.get("/v1/products/mindee/invoices/\(version)/documents/\(ids.document)")
            #expect(answer.status == 200)
            #expect(answer.invoiceNumber == "A-1")
            let inference = answer.document["inference"] as? [String: Any]
            #expect((inference?["prediction"] as? [String: Any])?[field] != nil)
        }
    }

    @Test("A synchronous result can be had again, without a job")
    func synchronous() async throws {
        try await TestServer.run { server in
            let first = try await server.post(Form.file(name: "once.pdf"))
            let id = try #require(first.documentID)
            let again = try await server.get("/v1/products/mindee/invoices/v4/documents/\(id)")
            #expect(again.status == 200)
            #expect(again.resources == ["document"])
            #expect(again.json["job"] == nil)
            #expect(again.name == "once.pdf")
            #expect(NSDictionary(dictionary: again.document) == NSDictionary(dictionary: first.document))
        }
    }

    @Test("Without a key nothing is told", arguments: ["queue/", ""])
    func noKey(folder: String) async throws {
        try await TestServer.run { server in
            let answer = try await server.send(.get, "/v1/products/mindee/invoices/v4/documents/\(folder)\(UUID())")
            #expect(answer.status == 401)
        }
    }

    @Test("HEAD is GET without its body")
    func head() async throws {
        try await TestServer.run { server in
            let ids = try await completed(server)
            let base = "/v1/products/mindee/invoices/v4/documents/"
            for path in [base + "queue/\(ids.job)", base + "\(ids.document)", base + "x", "/healthz", "/nowhere"] {
                let get = try await server.get(path)
                let head = try await server.get(path, method: .head)
                #expect(head.status == get.status, "\(path)")
                #expect(head.bytes.isEmpty, "\(path)")
                #expect(head.headers[.contentLength] == get.headers[.contentLength], "\(path)")
                #expect(head.headers[.location] == get.headers[.location], "\(path)")
            }
        }
    }

    static let methods: [(HTTPRequest.Method, String, String)] = [
        (.get, "/v1/products/mindee/invoices/v4/predict_async", "POST"),
        (.post, "/v1/products/mindee/invoices/v4/documents/queue/x", "GET, HEAD"),
        (.delete, "/v1/products/mindee/invoices/v4/documents/x", "GET, HEAD"),
        (.get, "/v1/documents/x/feedback", "PUT, PATCH"),
        (.post, "/v1/products/mindee/invoices/v4/documents/x/feedback", "PUT, PATCH"),
        (.options, "/healthz", "GET, HEAD"),
    ]

    @Test("Another method is refused with those that are taken", arguments: methods)
    func otherMethods(method: HTTPRequest.Method, path: String, allowed: String) async throws {
        try await TestServer.run { server in
            let answer = try await server.send(method, path)
            #expect(answer.status == 405)
            #expect(answer.isPublishedFailure)
            #expect(answer.headers[.allow] == allowed)
        }
    }
}
#endif
