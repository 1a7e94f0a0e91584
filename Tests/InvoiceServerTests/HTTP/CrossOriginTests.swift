#if Server
import HTTPTypes
import InvoiceServer
import Testing

@Suite struct CrossOriginTests {
    private static let page = HTTPFields([HTTPField(name: .origin, value: "https://books.example")])

    private static let preflight: HTTPFields = [
        .origin: "https://books.example", .accessControlRequestMethod: "POST",
        .accessControlRequestHeaders: "authorization",
    ]

    @Test(arguments: [Form.path, "/healthz", "/v1/documents/x/feedback", "/nothing"])
    func everyPathAnswersAPreflight(_ path: String) async throws {
        try await TestServer.run { server in
            let answer = try await server.send(.options, path, Self.preflight)
            #expect(answer.status == 204)
            #expect(answer.headers[.accessControlAllowOrigin] == "*")
            let headers = answer.headers[.accessControlAllowHeaders] ?? ""
            for name in ["Authorization", "X-Inferuser-Token", "Content-Type", "Idempotency-Key", "Prefer"] {
                #expect(headers.contains(name))
            }
            #expect(answer.headers[.accessControlAllowMethods]?.contains("POST") == true)
            #expect(answer.headers[.accessControlAllowCredentials] == nil)
        }
    }

    @Test func answersAndErrorsMayBeReadByAPage() async throws {
        try await TestServer.run { server in
            let answers = [
                try await server.post(Form.file(), headers: Self.page),
                try await server.post("x", type: "text/plain", headers: Self.page),
                try await server.send(.post, Form.path, Self.page),
                try await server.send(.get, "/nothing", Self.page),
                try await server.send(.get, Form.path, Self.page),
            ]
            #expect(answers.map(\.status) == [201, 400, 401, 404, 405])
            for answer in answers {
                #expect(answer.headers[.accessControlAllowOrigin] == "*")
                #expect(answer.headers[.accessControlExposeHeaders]?.contains("Retry-After") == true)
            }
        }
    }

    @Test func withoutAPageNothingIsAdded() async throws {
        try await TestServer.run { server in
            let answer = try await server.post(Form.file())
            #expect(answer.headers[.accessControlAllowOrigin] == nil)
            #expect(answer.headers[.vary] == nil)
        }
    }

    @Test func onlyTheOriginsOfTheSettingAreAllowed() async throws {
        try await TestServer.run(configure: { $0.crossOrigin = .origins(["https://books.example"]) }) { server in
            let own = try await server.post(Form.file(), headers: Self.page)
            #expect(own.headers[.accessControlAllowOrigin] == "https://books.example")
            #expect(own.headers[.vary] == "Origin")
            let other = try await server.post(Form.file(), headers: [.origin: "https://other.example"])
            #expect(other.headers[.accessControlAllowOrigin] == nil)
            #expect(other.headers[.vary] == "Origin")
            var preflight = Self.preflight
            preflight[.origin] = "https://other.example"
            let refused = try await server.send(.options, Form.path, preflight)
            #expect(refused.headers[.accessControlAllowOrigin] == nil)
            #expect(refused.headers[.accessControlAllowHeaders] == nil)
        }
    }

    @Test(arguments: [
        ("*", CrossOriginPolicy.anyOrigin), ("off", .origins([])),
        ("https://A.example, http://b.example:8000", .origins(["https://a.example", "http://b.example:8000"])),
    ])
    func aSettingIsRead(_ text: String, _ policy: CrossOriginPolicy) {
        #expect(CrossOriginPolicy(text) == policy)
    }

    @Test(arguments: ["", "a.example", "https://", "https://a.example/", "https://*.example", "*,https://a.example"])
    func aWrongSettingIsNoticed(_ text: String) {
        #expect(CrossOriginPolicy(text) == nil)
    }
}
#endif
