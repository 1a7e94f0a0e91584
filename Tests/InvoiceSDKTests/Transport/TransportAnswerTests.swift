import CrossfootSDK
import Foundation
import InvoiceSDK
import Testing

/// What comes back, by every transport.
@Suite("A transport's answers")
struct TransportAnswerTests {
    /// Status, headers, body.
    static let answers: [(Int, [(String, String)], Data)] = [
        (200, [("Content-Type", "application/json")], Data(#"{"a": "é"}"#.utf8)), (200, [], Data()),
        (201, [], Data("x".utf8)), (202, [], Data("{}".utf8)), (400, [], Data("bad".utf8)),
        (401, [("WWW-Authenticate", "Basic realm=\"x\"")], Data("who".utf8)), (401, [], Data("who".utf8)),
        (404, [], Data()), (413, [], Data("big".utf8)), (429, [("Retry-After", "3")], Data("slow".utf8)),
        (500, [], Data([0, 255, 13, 10])), (503, [("Retry-After", "1")], Data()),
    ]

    @Test("An answer comes as it is, whatever its status", arguments: TestedTransport.allCases, answers)
    func answer(transport: TestedTransport, answer: (Int, [(String, String)], Data)) async throws {
        try await LocalServer.run({ _ in .answer(answer.0, answer.1, answer.2) }) { server in
            let request = ClientRequest(method: .post, url: server.url(), body: .json([0x7B, 0x7D]))
            let response = try await transport.make().send(request)
            #expect(response.statusCode == answer.0)
            #expect(response.body == answer.2)
            for (name, value) in answer.1 { #expect(response.headers[name] == value) }
            #expect(server.requests.count == 1)
        }
    }

    @Test("Headers are found in any case", arguments: TestedTransport.allCases)
    func headerCase(transport: TestedTransport) async throws {
        try await LocalServer.run({ _ in .answer(200, [("pReFeReNcE-aPpLiEd", "wait=20")]) }) { server in
            let response = try await transport.make().send(ClientRequest(method: .get, url: server.url()))
            for name in ["preference-applied", "Preference-Applied", "PREFERENCE-APPLIED"] {
                #expect(response.headers[name] == "wait=20")
            }
        }
    }

    @Test("A redirection is an answer", arguments: TestedTransport.allCases, [301, 302, 303, 307, 308])
    func redirection(transport: TestedTransport, status: Int) async throws {
        try await LocalServer.run({ $0.target == "/a" ? .answer(status, [("Location", "/b/c")]) : .answer(200) }) {
            server in
            let response = try await transport.make().send(ClientRequest(method: .get, url: server.url("/a")))
            #expect(response.statusCode == status)
            #expect(response.headers["Location"] == "/b/c")
            #expect(server.requests.map(\.target) == ["/a"])
        }
    }

    @Test("Five megabytes come whole", arguments: TestedTransport.allCases)
    func large(transport: TestedTransport) async throws {
        let body = Data((0..<5_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 9) })
        try await LocalServer.run({ _ in .answer(200, [], body) }) { server in
            let response = try await transport.make().send(ClientRequest(method: .get, url: server.url()))
            #expect(response.body == body)
        }
    }

    @Test("An answer in chunks is put together", arguments: TestedTransport.allCases)
    func chunks(transport: TestedTransport) async throws {
        let text = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
        try await LocalServer.run({ _ in .raw(text) }) { server in
            let response = try await transport.make().send(ClientRequest(method: .get, url: server.url()))
            #expect(response.body == Data("abcde".utf8))
        }
    }
}
