import CrossfootSDK
import Foundation
import InvoiceSDK
import Synchronization
import Testing

/// What leaves, by every transport.
@Suite("A transport's requests")
struct TransportRequestTests {
    @Test("A form arrives byte for byte", arguments: TestedTransport.allCases)
    func form(transport: TestedTransport) async throws {
        let content = Data((0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) } + Array("\r\n--\r\n\r\n".utf8))
        try await LocalServer.run({ _ in .answer(201) }) { server in
            let request = ClientRequest(
                method: .post, url: server.url("/v1/x?cropper=true&full_text_ocr=true"),
                headers: ["Authorization": "Token k", "Prefer": "wait=20", "User-Agent": "test@v1"],
                body: .form([
                    FormPart(name: "include_mvision", content: Data("true".utf8)),
                    FormPart(
                        name: "document", fileName: "Größe \"A\".pdf", contentType: "application/pdf",
                        content: content),
                ]))
            #expect(try await transport.make().send(request).statusCode == 201)
            let received = try #require(server.requests.first)
            #expect(received.method == "POST")
            #expect(received.target == "/v1/x?cropper=true&full_text_ocr=true")
            #expect(received["Authorization"] == "Token k")
            #expect(received["Prefer"] == "wait=20")
            #expect(received["User-Agent"] == "test@v1")
            #expect(received["Host"] == "127.0.0.1:\(server.port)")
            #expect(received["Content-Length"] == "\(received.body.count)")
            let form = try #require(ParsedForm(contentType: received["Content-Type"], body: received.body))
            #expect(
                form.parts == [
                    .init(
                        headers: ["content-disposition": "form-data; name=\"include_mvision\""],
                        content: Array("true".utf8)),
                    .init(
                        headers: [
                            "content-disposition": "form-data; name=\"document\"; filename=\"Größe %22A%22.pdf\"",
                            "content-type": "application/pdf",
                        ], content: Array(content)),
                ])
        }
    }

    @Test("JSON is put as it is", arguments: TestedTransport.allCases)
    func json(transport: TestedTransport) async throws {
        let json = #"{"total_amount": {"value": 12.5}, "city": "Köln"}"#
        try await LocalServer.run({ _ in .answer(200) }) { server in
            let request = ClientRequest(method: .put, url: server.url(), body: .json(Array(json.utf8)))
            _ = try await transport.make().send(request)
            let received = try #require(server.requests.first)
            #expect(received.method == "PUT")
            #expect(received["Content-Type"] == "application/json")
            #expect(received.body == Array(json.utf8))
        }
    }

    @Test("A request without a body has none", arguments: TestedTransport.allCases)
    func noBody(transport: TestedTransport) async throws {
        let progress = Mutex<[UploadProgress]>([])
        try await LocalServer.run({ _ in .answer(200) }) { server in
            let request = ClientRequest(
                method: .get, url: server.url("/a"), onProgress: { step in progress.withLock { $0.append(step) } })
            _ = try await transport.make().send(request)
            let received = try #require(server.requests.first)
            #expect(received.method == "GET")
            #expect(received.body == [])
            #expect(received["Content-Type"] == nil)
            #expect(received["Transfer-Encoding"] == nil)
        }
        #expect(progress.withLock { $0 } == [])
    }

    @Test("Progress grows from nothing to the whole form", arguments: TestedTransport.allCases)
    func progress(transport: TestedTransport) async throws {
        let progress = Mutex<[UploadProgress]>([])
        try await LocalServer.run({ _ in .answer(200) }) { server in
            let request = ClientRequest(
                method: .post, url: server.url(),
                body: .form([FormPart(name: "document", fileName: "a", content: Data(count: 3_000_000))]),
                onProgress: { step in progress.withLock { $0.append(step) } })
            _ = try await transport.make().send(request)
            let steps = progress.withLock { $0 }
            let total = try #require(server.requests.first).body.count
            #expect(!steps.isEmpty)
            #expect(steps.allSatisfy { $0.totalBytes == total && (0...1).contains($0.fraction) })
            #expect(steps.last?.sentBytes == total)
            #expect(zip(steps, steps.dropFirst()).allSatisfy { $0.sentBytes < $1.sentBytes })
        }
    }

    @Test("Cookies that a server sets are not sent", arguments: TestedTransport.allCases)
    func cookies(transport: TestedTransport) async throws {
        try await LocalServer.run({ _ in .answer(200, [("Set-Cookie", "a=b; Path=/"), ("Cache-Control", "max-age=60")])
        }) {
            server in
            let transport = transport.make()
            for _ in 0..<2 { _ = try await transport.send(ClientRequest(method: .get, url: server.url())) }
            // Two requests: the first answer was not taken from a cache.
            #expect(server.requests.map { $0["Cookie"] } == [nil, nil])
        }
    }

    @Test("Many requests go at once", arguments: TestedTransport.allCases)
    func parallel(transport: TestedTransport) async throws {
        try await LocalServer.run({ .answer(200, [], Data($0.body)) }) { server in
            let transport = transport.make()
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<64 {
                    let json = Array("{\"number\": \(number)}".utf8)
                    group.addTask {
                        let request = ClientRequest(method: .post, url: server.url("/\(number)"), body: .json(json))
                        return try await Array(transport.send(request).body) == json
                    }
                }
                for try await isOwnAnswer in group { #expect(isOwnAnswer) }
            }
            #expect(server.requests.count == 64)
        }
    }
}
