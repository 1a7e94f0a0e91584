#if Server
import Foundation
import HTTPTypes
import InvoiceServer
import Testing

@Suite struct FeedbackTests {
    static let addresses = ["/v1/documents/ID/feedback", "/v1/products/mindee/invoices/v4/documents/ID/feedback"]

    @Test("Feedback is taken at both addresses, by both methods, and kept as it came", arguments: addresses)
    func taken(address: String) async throws {
        try await TestServer.run { server in
            let id = try #require(try await server.post(Form.file()).documentID)
            var sent: [Data] = []
            for (method, type, body) in [
                (HTTPRequest.Method.put, "", #"{"total_amount":{"value":12.5}}"#),
                (.patch, "application/json", #"{"feedback":{"total_amount":null}}"#),
                (.put, Form.urlEncoded, "total_amount=%7B%27value%27%3A+12.5%7D"), (.put, "text/plain", ""),
                (.put, "application/octet-stream", "\u{0}\u{1}"),
            ] {
                let answer = try await server.post(
                    body, type: type, to: address.replacing("ID", with: id), method: method)
                #expect(answer.status == 200)
                #expect(answer.isPublishedSuccess)
                #expect(answer.resources == ["feedback"])
                sent.append(Data(body.utf8))
            }
            let uuid = try #require(UUID(uuidString: id))
            #expect(try await server.database.feedback(on: uuid) == sent)
        }
    }

    @Test("The answer has every field of the product, null where nothing was given")
    func fields() async throws {
        try await TestServer.run { server in
            let id = try #require(try await server.post(Form.file()).documentID)
            let path = "/v1/documents/\(id)/feedback"
            let empty = try #require(
                try await server.post("{}", to: path, method: .put).json["feedback"] as? [String: Any])
            #expect(empty.count == 29)
            #expect(empty.values.allSatisfy { $0 is NSNull })
            #expect(empty["line_items"] != nil)
            #expect(empty["orientation"] == nil)
            for body in [#"{"customer_name":"A","unknown":1}"#, #"{"feedback":{"customer_name":"A"}}"#] {
                let given = try #require(
                    try await server.post(body, to: path, method: .put).json["feedback"] as? [String: Any])
                #expect(given["customer_name"] as? String == "A")
                #expect(given["invoice_number"] is NSNull)
                #expect(given.count == 29)
            }
        }
    }

    @Test("Feedback of a product's own address has that version's fields")
    func versions() async throws {
        try await TestServer.run { server in
            let id = try #require(try await server.post(Form.file()).documentID)
            let path = "/v1/products/mindee/invoices/v2/documents/\(id)/feedback"
            let feedback = try await server.post("{}", to: path, method: .put).json["feedback"] as? [String: Any]
            #expect(feedback?["total_incl"] is NSNull)
            #expect(feedback?["total_amount"] == nil)
        }
    }

    @Test("Feedback on nothing is refused", arguments: addresses)
    func unknown(address: String) async throws {
        try await TestServer.run { server in
            for id in ["\(UUID())", "x"] {
                let answer = try await server.post("{}", to: address.replacing("ID", with: id), method: .put)
                #expect(answer.status == 404)
                #expect(answer.isPublishedFailure)
            }
        }
    }

    @Test("Feedback has a limit")
    func limit() async throws {
        try await TestServer.run(configure: { $0.limits.feedbackBytes = 1_000 }) { server in
            let id = try #require(try await server.post(Form.file()).documentID)
            for (bytes, status) in [(1_000, 200), (1_001, 413)] {
                let answer = try await server.post(
                    String(repeating: "x", count: bytes), to: "/v1/documents/\(id)/feedback", method: .put)
                #expect(answer.status == status)
            }
        }
    }
}
#endif
