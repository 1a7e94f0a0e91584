#if Server
import Foundation
import HTTPTypes
import InvoiceServer
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
        let gate = Gate()
        try await TestServer.run(
            configure: {
                $0.concurrentReads = 1
                $0.waitingReads = 1
            },
            read: { _, _ in
                await gate.pass()
                return .example
            }
        ) { server in
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<2 {
                    group.addTask { try await server.post(Form.file()).status }
                }
                await gate.waitForArrivals(2)
                let refused = try await server.post(Form.file())
                #expect(refused.status == 429)
                #expect(refused.isPublishedFailure)
                #expect(refused.code == "TooManyRequests")
                #expect(refused.details == "Too Many Requests.")
                #expect(refused.headers[.retryAfter] != nil)
                await gate.open()
                for try await status in group { #expect(status == 201) }
            }
            #expect(try await server.post(Form.file()).status == 201)
            #expect(server.spool.fileNames() == [])
        }
    }
}

/// Holds whoever passes until it is opened.
private actor Gate {
    private var isOpen = false
    private var arrivals = 0
    private var held: [CheckedContinuation<Void, Never>] = []
    private var observers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []

    func pass() async {
        arrivals += 1
        for observer in observers where observer.count <= arrivals { observer.continuation.resume() }
        observers.removeAll { $0.count <= arrivals }
        if isOpen { return }
        await withCheckedContinuation { held.append($0) }
    }

    func waitForArrivals(_ count: Int) async {
        if arrivals >= count { return }
        await withCheckedContinuation { observers.append((count, $0)) }
    }

    func open() {
        isOpen = true
        for continuation in held { continuation.resume() }
        held = []
    }
}
#endif
