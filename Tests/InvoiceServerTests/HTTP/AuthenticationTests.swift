#if Server
import Foundation
import HTTPTypes
import InvoiceServer
import ServiceStore
import ServiceStoreSQLite
import Testing

@Suite struct AuthenticationTests {
    private static let inferuser = HTTPField.Name("X-Inferuser-Token")!

    @Test(arguments: ["Token KEY", "token KEY", "TOKEN   KEY ", "KEY", "  KEY"])
    func everyFormOfAuthorizationIsTaken(_ form: String) async throws {
        try await TestServer.run { server in
            let value = form.replacing("KEY", with: server.key)
            let answer = try await server.post(Form.file(), headers: [.authorization: value])
            #expect(answer.status == 201)
        }
    }

    @Test func theOldHeaderIsTaken() async throws {
        try await TestServer.run { server in
            let answer = try await server.send(
                .post, Form.path, [Self.inferuser: server.key, .contentType: Form.contentType], Form.file())
            #expect(answer.status == 201)
        }
    }

    @Test(arguments: [HTTPFields(), [.authorization: ""], [.authorization: "Token "], [.authorization: "Token"]])
    func noKeyIsRefused(_ headers: HTTPFields) async throws {
        try await TestServer.run { server in
            var headers = headers
            headers[.contentType] = Form.contentType
            let answer = try await server.send(.post, Form.path, headers, Form.file())
            #expect(answer.status == 401)
            #expect(answer.isPublishedFailure)
            #expect(answer.code == "Unauthorized")
            #expect(answer.message == "Authorization required")
            #expect(answer.details == "No token provided")
        }
    }

    @Test(arguments: ["Token nonsense", "nonsense", "Bearer KEY", "Token KEY KEY", "Token KEYx", "Basic a2V5Og=="])
    func aWrongKeyIsRefused(_ form: String) async throws {
        try await TestServer.run { server in
            let value = form.replacing("KEY", with: server.key)
            let answer = try await server.post(Form.file(), headers: [.authorization: value])
            #expect(answer.status == 401)
            #expect(answer.isPublishedFailure)
            #expect(answer.details == "Invalid token provided")
        }
    }

    @Test func aRevokedKeyIsRefusedAtOnce() async throws {
        try await TestServer.run { server in
            #expect(try await server.post(Form.file()).status == 201)
            let id = try #require(try await server.keys.verify(server.key)).id
            try await server.keys.store.revokeKey(id: id)
            #expect(try await server.post(Form.file()).details == "Invalid token provided")
        }
    }

    @Test func aKeyOfAnotherProcessCountsAtOnce() async throws {
        try await TestServer.run { server in
            let key = try await KeyRing(store: SQLiteServiceDatabase(directory: server.folder)).create(name: "later")
                .text
            #expect(try await server.post(Form.file(), headers: [.authorization: "Token \(key)"]).status == 201)
        }
    }

    @Test func anExpiredKeyIsRefused() async throws {
        try await TestServer.run { server in
            for (seconds, status) in [(-1.0, 401), (60, 201)] {
                let key = try await server.keys.create(name: "x", expiresAt: Date().addingTimeInterval(seconds)).text
                let answer = try await server.post(Form.file(), headers: [.authorization: "Token \(key)"])
                #expect(answer.status == status)
            }
        }
    }

    @Test func theUseOfAKeyIsNoted() async throws {
        try await TestServer.run { server in
            for _ in 0..<3 { _ = try await server.post(Form.file()) }
            for _ in 0..<200 where try await server.database.keys().first?.lastUsedAt == nil {
                try await Task.sleep(for: .milliseconds(10))
            }
            #expect(try await server.database.keys().first?.lastUsedAt != nil)
        }
    }
}
#endif
