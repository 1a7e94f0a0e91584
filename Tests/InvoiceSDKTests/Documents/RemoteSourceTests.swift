import CrossfootSDK
import Foundation
import InvoiceSDK
import Testing

@Suite("Section 3: what a URL holds, downloaded")
struct RemoteSourceTests {
    private static let pdf = SmallPDF(pages: 1).content
    private static let found = ClientResponse(statusCode: 200, body: pdf)

    private func transport(_ answers: [String: ClientResponse]) -> ScriptedTransport { ScriptedTransport(answers) }

    @Test("The last piece of the path is the name, the content is what came")
    func plain() async throws {
        let source = try RemoteSource("https://a.example/folder/in%20voice.pdf?x=1")
        let transport = transport([source.url.absoluteString: Self.found])
        let local = try await source.localSource(transport: transport)
        #expect(local == InputSource(name: "in voice.pdf", mediaType: .pdf, content: Self.pdf))
        #expect(transport.requests.map(\.method) == [.get])
        #expect(transport.requests[0].headers == [:])
    }

    @Test("A name can be given")
    func named() async throws {
        let source = try RemoteSource("https://a.example/1.pdf")
        let transport = transport(["https://a.example/1.pdf": Self.found])
        #expect(try await source.localSource(named: "own.pdf", transport: transport).name == "own.pdf")
    }

    @Test(
        "Without an extension a name is made, with the extension of the content or .tmp",
        arguments: [
            ("https://a.example/download", "pdf"), ("https://a.example", "pdf"), ("https://a.example/d/", "tmp"),
        ])
    func generatedName(address: String, fileExtension: String) async throws {
        let source = try RemoteSource(address)
        let body = fileExtension == "pdf" ? Self.pdf : Data("text".utf8)
        let transport = transport([address: ClientResponse(statusCode: 200, body: body)])
        let name = try await DocumentFixtures.inFolder { folder in
            try await source.save(to: folder, transport: transport).lastPathComponent
        }
        let pattern = /mindee_temp_\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d_[a-z0-9]{8}\.(pdf|tmp)/
        #expect(try pattern.wholeMatch(in: name)?.output.1 == Substring(fileExtension))
    }

    @Test("Content that the protocol does not take is an error here, and can still be saved")
    func otherContent() async throws {
        let source = try RemoteSource("https://a.example/page.html")
        let transport = transport(["https://a.example/page.html": ClientResponse(statusCode: 200, body: Data("x".utf8))]
        )
        #expect(
            try await ErrorKind.thrown { _ = try await source.localSource(transport: transport) } == .mimeType)
        try await DocumentFixtures.inFolder { folder in
            let inner = folder.appending(path: "new/folder")
            let file = try await source.save(to: inner, transport: transport)
            #expect(file.path == inner.appending(path: "page.html").path)
            #expect(try Data(contentsOf: file) == Data("x".utf8))
        }
    }

    @Test(
        "No name leads out of the folder",
        arguments: ["https://a.example/..%2F..%2Fevil.pdf", "https://a.example/%2Fetc%2Fa.pdf"])
    func isolated(address: String) async throws {
        let source = try RemoteSource(address)
        let transport = transport([address: Self.found])
        try await DocumentFixtures.inFolder { folder in
            let file = try await source.save(to: folder, transport: transport)
            #expect(file.deletingLastPathComponent().standardizedFileURL.path == folder.standardizedFileURL.path)
            #expect(FileManager.default.fileExists(atPath: file.path))
        }
    }

    @Test(
        "User and password are Basic, a token is Bearer, other headers go along",
        arguments: [
            ("me", "secret:1", nil, "Basic bWU6c2VjcmV0OjE="), ("me", nil, "token", "Basic bWU6"),
            (nil, nil, "token", "Bearer token"),
        ] as [(String?, String?, String?, String)])
    func authorization(user: String?, password: String?, token: String?, header: String) async throws {
        let source = try RemoteSource("https://a.example/1.pdf")
        let transport = transport(["https://a.example/1.pdf": Self.found])
        _ = try await source.localSource(
            user: user, password: password, token: token, headers: ["X-Own": "1"], transport: transport)
        #expect(transport.requests[0].headers == ["Authorization": header, "X-Own": "1"])
    }

    @Test("Redirects are followed; Authorization goes no further than its origin, not even on the way back")
    func redirects() async throws {
        let source = try RemoteSource("https://a.example/1.pdf")
        let transport = transport([
            "https://a.example/1.pdf": .redirect(to: "/2", status: 301),
            "https://a.example/2": .redirect(to: "https://b.example:8443/3", status: 307),
            "https://b.example:8443/3": .redirect(to: "//a.example/4", status: 303),
            "https://a.example/4": Self.found,
        ])
        let local = try await source.localSource(token: "t", headers: ["X-Own": "1"], transport: transport)
        #expect(local.name == "1.pdf")
        #expect(transport.requests.map { $0.headers["Authorization"] } == ["Bearer t", "Bearer t", nil, nil])
        #expect(transport.requests.map { $0.headers["X-Own"] } == ["1", "1", "1", "1"])
    }

    @Test("The port 443 is the origin's own; another port or another host is another origin")
    func origins() async throws {
        for (place, keeps) in [
            ("https://a.example:443/2", true), ("https://A.example/2", true), ("https://a.example:444/2", false),
        ] {
            let source = try RemoteSource("https://a.example/1.pdf")
            let transport = transport(["https://a.example/1.pdf": .redirect(to: place), place: Self.found])
            _ = try await source.localSource(token: "t", transport: transport)
            #expect((transport.requests[1].headers["Authorization"] != nil) == keeps, "\(place)")
        }
    }

    @Test("More redirects than allowed are an error", arguments: [(3, nil), (2, ErrorKind.source), (0, .source)])
    func tooManyRedirects(maximum: Int, error: ErrorKind?) async throws {
        let source = try RemoteSource("https://a.example/0.pdf")
        var answers = ["https://a.example/3.pdf": Self.found]
        for step in 0..<3 { answers["https://a.example/\(step).pdf"] = .redirect(to: "\(step + 1).pdf") }
        let transport = transport(answers)
        let thrown = try await ErrorKind.thrown {
            _ = try await source.localSource(maximumRedirects: maximum, transport: transport)
        }
        #expect(thrown == error)
        #expect(transport.requests.count == maximum + 1)
    }

    @Test("A redirect that leaves https, or leads nowhere, is an error", arguments: ["http://a.example/2.pdf", nil])
    func badRedirect(place: String?) async throws {
        let source = try RemoteSource("https://a.example/1.pdf")
        let transport = transport(["https://a.example/1.pdf": .redirect(to: place)])
        #expect(try await ErrorKind.thrown { _ = try await source.localSource(transport: transport) } == .source)
        #expect(transport.requests.count == 1)
    }

    @Test("A status of 400 and up is an error that names no query", arguments: [304, 400, 404, 500, 599])
    func status(code: Int) async throws {
        let address = "https://a.example/1.pdf?signature=secret"
        let source = try RemoteSource(address)
        let transport = transport([address: ClientResponse(statusCode: code, body: Self.pdf)])
        let error = await #expect(throws: ClientError.self) { try await source.localSource(transport: transport) }
        #expect(error == .source("https://a.example/1.pdf answered with status \(code)."))
    }

    @Test("Nobody answers")
    func unreachable() async throws {
        let source = try RemoteSource("https://a.example/1.pdf")
        let thrown = try await ErrorKind.thrown { _ = try await source.localSource(transport: ScriptedTransport([:])) }
        #expect(thrown == .connection)
    }

    @Test("Without a transport URLSession downloads")
    func ownTransport() async throws {
        let (descriptor, port) = try Sockets.unheardPort()
        defer { Sockets.close(descriptor) }
        let source = try RemoteSource("https://127.0.0.1:\(port)/1.pdf")
        let folder = FileManager.default.temporaryDirectory
        for call in [{ _ = try await source.localSource(token: "t") }, { try await source.save(to: folder) }] {
            guard case .connection(let error) = await clientError(call) else {
                Issue.record("A port that nobody listens on gave an answer.")
                continue
            }
            #expect(error.reason == .unreachable)
        }
    }
}
