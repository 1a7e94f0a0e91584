#if Server
import Foundation
import HTTPTypes
import InvoiceServer
import ReaderProcesses
import Testing

@Suite struct LimitTests {
    @Test func aDocumentOverTheLimitIsABadField() async throws {
        try await TestServer.run(configure: { $0.limits.documentBytes = 1_000 }) { server in
            #expect(try await server.post(Form.file(String(repeating: "x", count: 1_000))).status == 201)
            let answer = try await server.post(Form.file(String(repeating: "x", count: 1_001)))
            #expect(answer.status == 400)
            #expect(answer.isPublishedFailure)
            #expect(answer.documentDetails == ["Max file size is 1 kB"])
            #expect(server.spool.fileNames() == [])
        }
    }

    @Test func theLimitCountsDecodedBytes() async throws {
        try await TestServer.run(configure: { $0.limits.documentBytes = 3_000 }) { server in
            let most = String(repeating: "JVBE", count: 1_000)
            let taken = try await server.post(Form.text(most))
            #expect(taken.status == 201)
            let refused = try await server.post(Form.text(most + "JQ"))
            #expect(refused.documentDetails == ["Max file size is 3 kB"])
        }
    }

    @Test func aBodyOverTheHardLimitIsTooLarge() async throws {
        try await TestServer.run(configure: { $0.limits.documentBytes = 1_000 }) { server in
            let answer = try await server.post(Form.text(String(repeating: " ", count: 1_100_000)))
            #expect(answer.status == 413)
            #expect(answer.isPublishedFailure)
            #expect(answer.code == "RequestEntityTooLarge")
            #expect(server.spool.fileNames() == [])
        }
    }

    @Test func aLongOptionIsRefused() async throws {
        try await TestServer.run { server in
            let answer = try await server.post(Form.text(String(repeating: "x", count: 70_000), field: "option"))
            #expect(answer.status == 400)
            #expect(answer.isPublishedFailure)
        }
    }

    @Test func aServerWithoutRoomSaysSo() async throws {
        try await TestServer.run(read: { _ in throw ReadingError(.busy, "x") }) { server in
            let refused = try await server.post(Form.file())
            #expect(refused.status == 429)
            #expect(refused.isPublishedFailure)
            #expect(refused.code == "TooManyRequests")
            #expect(refused.details == "Too Many Requests.")
            #expect(refused.headers[.retryAfter] != nil)
            #expect(server.spool.fileNames() == [])
        }
    }
}
#endif
