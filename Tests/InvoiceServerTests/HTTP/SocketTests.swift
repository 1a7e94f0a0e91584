#if Server
import Foundation
import HTTPTypes
import HummingbirdTesting
import InvoiceServer
import Testing

/// What only shows on a real connection.
@Suite struct SocketTests {
    private static func head(_ server: TestServer, _ lines: String..., key: String? = nil) -> String {
        "POST \(Form.path) HTTP/1.1\r\nHost: invoices.test:8443\r\nAuthorization: Token \(key ?? server.key)\r\n"
            + lines.map { "\($0)\r\n" }.joined() + "\r\n"
    }

    /// The published curl sample sets a boundary of its own, and curl adds the real one behind it.
    @Test func theLastOfTwoBoundariesCounts() async throws {
        try await TestServer.run(.live) { server in
            let body = Form.file("%PDF", name: "file.png").replacing("--B", with: "--------------------------cd5ff0")
            let connection = try RawConnection(port: server.port)
            try await connection.send(
                Self.head(
                    server, "Content-Length: \(body.utf8.count)",
                    "content-type: multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW; "
                        + "boundary=------------------------cd5ff0") + body)
            let answer = try await connection.receiveAnswer()
            #expect(answer.status == 201)
            #expect(answer.name == "file.png")
            #expect(answer.apiRequest["url"] as? String == "http://invoices.test:8443\(Form.path)")
        }
    }

    @Test func aChunkedBodyIsRead() async throws {
        try await TestServer.run(.live) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(
                Self.head(server, "Transfer-Encoding: chunked", "Content-Type: \(Form.contentType)"))
            for character in Form.file(name: "é.pdf").unicodeScalars {
                let text = String(Character(character))
                try await connection.send("\(String(text.utf8.count, radix: 16))\r\n\(text)\r\n")
            }
            try await connection.send("0\r\n\r\n")
            let answer = try await connection.receiveAnswer()
            #expect(answer.status == 201)
            #expect(answer.name == "é.pdf")
        }
    }

    @Test func aSenderThatAsksFirstIsToldToContinue() async throws {
        try await TestServer.run(.live) { server in
            let connection = try RawConnection(port: server.port)
            let body = Form.file()
            let lines = ["Content-Length: \(body.utf8.count)", "Content-Type: \(Form.contentType)"]
            try await connection.send(Self.head(server, lines[0], lines[1], "Expect: 100-continue"))
            #expect(try await connection.receiveHead().hasPrefix("HTTP/1.1 100 "))
            try await connection.send(body)
            #expect(try await connection.receiveAnswer().status == 201)
        }
    }

    @Test(arguments: [("nonsense", 10, 401), (nil, 400_000_000, 413)])
    func aSenderThatAsksFirstIsRefusedBeforeItSends(_ key: String?, _ length: Int, _ status: Int) async throws {
        try await TestServer.run(.live) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(
                Self.head(
                    server, "Content-Length: \(length)", "Content-Type: \(Form.contentType)", "Expect: 100-continue",
                    key: key))
            let answer = try await connection.receiveAnswer()
            #expect(answer.status == status)
            #expect(answer.isPublishedFailure)
        }
    }

    @Test func aConnectionGoesOnAfterARefusal() async throws {
        try await TestServer.run(.live) { server in
            let connection = try RawConnection(port: server.port)
            let body = Form.file(String(repeating: "x", count: 300_000))
            let lines = ["Content-Length: \(body.utf8.count)", "Content-Type: \(Form.contentType)"]
            for (key, status) in [("nonsense", 401), (server.key, 201), ("nonsense", 401), (server.key, 201)] {
                try await connection.send(Self.head(server, lines[0], lines[1], key: key) + body)
                let answer = try await connection.receiveAnswer()
                #expect(answer.status == status)
            }
        }
    }

    @Test(arguments: [
        "nonsense\r\n\r\n", "GET / HTTP/9.9\r\n\r\n",
        "GET / HTTP/1.1\r\nX: \(String(repeating: "y", count: 100_000))\r\n\r\n",
        "POST \(Form.path) HTTP/1.1\r\nHost: h\r\nContent-Length: many\r\n\r\n",
    ])
    func whatIsNoHTTPGetsAnErrorBodyToo(_ request: String) async throws {
        try await TestServer.run(.live) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(request)
            let answer = try await connection.receiveAnswer()
            #expect(answer.status == 400)
            #expect(answer.isPublishedFailure)
        }
    }

    @Test func aBrokenConnectionLeavesNoFileBehind() async throws {
        try await TestServer.run(.live) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(
                Self.head(server, "Content-Length: 1000000", "Content-Type: \(Form.contentType)")
                    + Form.file(String(repeating: "x", count: 600_000)).dropLast(6))
            try await server.spool.waitForFiles(1)
            connection.drop()
            try await server.spool.waitForFiles(0)
        }
    }

    @Test func aSenderWithoutEndIsCutOff() async throws {
        try await TestServer.run(.live, configure: { $0.limits.documentBytes = 1_000 }) { server in
            let connection = try RawConnection(port: server.port)
            try await connection.send(
                Self.head(server, "Transfer-Encoding: chunked", "Content-Type: \(Form.contentType)"))
            let chunk = "10000\r\n" + String(repeating: "x", count: 65_536) + "\r\n"
            await #expect(throws: RawConnection.Failure.self) {
                for _ in 0..<1_000 { try await connection.send(chunk) }
            }
        }
    }
}

extension SpoolDirectory {
    /// Waits, ten seconds at most, until that many uploads are there.
    fileprivate func waitForFiles(_ count: Int) async throws {
        for _ in 0..<1_000 where fileNames().count != count { try await Task.sleep(for: .milliseconds(10)) }
        #expect(fileNames().count == count)
    }
}
#endif
