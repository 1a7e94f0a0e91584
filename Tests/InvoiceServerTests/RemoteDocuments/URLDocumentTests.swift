#if Server
import Foundation
import HTTPTypes
import InvoiceServer
import ReaderProcesses
import Synchronization
import Testing

/// Documents that come as a URL, over the whole server.
@Suite struct URLDocumentTests {
    @Test func everyFormOfBodyMayCarryAURL() async throws {
        try await DocumentHost.run { host in
            let read = Mutex<[String]>([])
            try await TestServer.run(
                configure: { $0.remoteDocuments = host.settings },
                read: { request in
                    let text = try? String(contentsOfFile: request.path, encoding: .utf8)
                    read.withLock { $0.append(text ?? "") }
                    return .example
                }
            ) { server in
                let url = "https://localhost:\(host.port)/a.pdf?b=c.pdf"
                let encoded = url.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!
                let bodies = [
                    (Form.contentType, Form.text(url)), (Form.urlEncoded, "document=\(encoded)"),
                    ("application/json", #"{"document":"\#(url)"}"#),
                ]
                for (type, body) in bodies {
                    let answer = try await server.post(body, type: type)
                    #expect(answer.status == 201)
                    #expect(answer.name == "a.pdf")
                }
                #expect(server.spool.fileNames() == [])
            }
            #expect(read.withLock { $0 } == [String](repeating: DocumentHost.content, count: 3))
        }
    }

    static let refused: [(String, String)] = [
        ("http://example.org/a.pdf", "Only https URLs are fetched."),
        ("ftp://example.org/a.pdf", "Only https URLs are fetched."),
        ("https://user:word@example.org/a.pdf", "A URL with a user name or password is not fetched."),
        ("https://127.0.0.1/a.pdf", "Its host cannot be reached."),
        ("https://localhost/a.pdf", "Its host cannot be reached."),
        ("https://169.254.169.254/latest/meta-data/", "Its host cannot be reached."),
        ("https://2130706433/", "Its host is not valid."),
        ("https://" + String(repeating: "a", count: 9_000), "It is too long."),
    ]

    @Test(arguments: refused)
    func aURLThatCannotBeFetchedIsRefused(_ url: String, _ reason: String) async throws {
        try await TestServer.run { server in
            let answer = try await server.post(Form.text(url))
            #expect(answer.status == 400)
            #expect(answer.isPublishedFailure)
            #expect(answer.documentDetails == ["The document cannot be fetched from its URL: \(reason)"])
            #expect(server.spool.fileNames() == [])
        }
    }

    @Test func theLimitOfADocumentHoldsForFetchedOnes() async throws {
        try await DocumentHost.run { host in
            try await TestServer.run(configure: {
                $0.remoteDocuments = host.settings
                $0.limits.documentBytes = 1_000
            }) { server in
                let answer = try await server.post(Form.text("https://localhost:\(host.port)/large"))
                #expect(answer.status == 400)
                #expect(answer.documentDetails == ["Max file size is 1 kB"])
                #expect(server.spool.fileNames() == [])
            }
        }
    }

    /// An address is often good for a short time only, and a repetition needs nothing of what lies there.
    @Test func aRepetitionIsAnsweredWithoutFetching() async throws {
        try await DocumentHost.run { host in
            try await TestServer.run(configure: { $0.remoteDocuments = host.settings }) { server in
                let key: HTTPFields = [HTTPField.Name("Idempotency-Key")!: "url"]
                let url = "https://localhost:\(host.port)/a.pdf"
                let first = try await server.post(Form.text(url), headers: key)
                let again = try await server.post(Form.text(url), headers: key)
                #expect(first.status == 201)
                #expect(again.bytes == first.bytes)
                #expect(host.asked.all.count == 1)
                #expect(try await server.post(Form.text(url + "?2"), headers: key).status == 409)
            }
        }
    }
}
#endif
