import CrossfootSDK
import Foundation
import InvoiceSDK
import Testing

/// When no answer comes, by every transport.
@Suite("A transport's failures")
struct TransportFailureTests {
    /// The reason that a request ends with; nil: it has an answer.
    private func reason(
        _ transport: TestedTransport, _ url: URL, body: ClientRequest.Body = .none, timeout: Duration = .seconds(60)
    ) async throws -> ConnectionError.Reason? {
        let method: ClientRequest.Method = if case .none = body { .get } else { .post }
        do {
            _ = try await transport.make().send(
                ClientRequest(method: method, url: url, body: body, timeout: timeout))
            return nil
        } catch let error as ConnectionError {
            #expect(error.message.hasSuffix("."))
            return error.reason
        }
    }

    @Test("Nobody listens", arguments: TestedTransport.allCases)
    func nobodyListens(transport: TestedTransport) async throws {
        let (descriptor, port) = try Sockets.unheardPort()
        defer { Sockets.close(descriptor) }
        let url = URL(string: "http://127.0.0.1:\(port)/")!
        let result = try await reason(transport, url)
        #expect(result == .unreachable)
        let withBody = try await reason(transport, url, body: .json([0x7B, 0x7D]))
        #expect(withBody == .unreachable)
    }

    @Test("The name is unknown", arguments: TestedTransport.allCases)
    func unknownName(transport: TestedTransport) async throws {
        let result = try await reason(transport, URL(string: "http://nowhere.invalid/")!)
        #expect(result == .unreachable)
    }

    @Test("The server speaks no TLS", arguments: TestedTransport.allCases)
    func noTLS(transport: TestedTransport) async throws {
        try await LocalServer.run(greeting: "SSH-2.0-OpenSSH_9.2p1 Debian\r\n", { _ in .drop }) { server in
            let url = URL(string: "https://127.0.0.1:\(server.port)/")!
            let result = try await reason(transport, url)
            #expect(result == .unreachable)
        }
    }

    @Test("The connection ends before an answer", arguments: TestedTransport.allCases)
    func dropped(transport: TestedTransport) async throws {
        try await LocalServer.run({ _ in .drop }) { server in
            let result = try await reason(transport, server.url())
            #expect(result == .dropped)
            let form = ClientRequest.Body.form([FormPart(name: "a", content: Data(count: 200_000))])
            let withForm = try await reason(transport, server.url(), body: form)
            #expect(withForm == .dropped)
            // Nothing is repeated.
            #expect(server.requests.count == 2)
        }
    }

    @Test("The connection ends within an answer", arguments: TestedTransport.allCases)
    func brokenOff(transport: TestedTransport) async throws {
        try await LocalServer.run({ _ in .breakOff }) { server in
            let result = try await reason(transport, server.url())
            #expect(result == .dropped)
        }
    }

    @Test("The answer is no HTTP", arguments: TestedTransport.allCases)
    func noHTTP(transport: TestedTransport) async throws {
        try await LocalServer.run({ _ in .raw("SSH-2.0-OpenSSH_9.2p1 Debian\r\n") }) { server in
            let result = try await reason(transport, server.url())
            #expect(result == .dropped)
        }
    }

    @Test("The time is over, and the connection with it", arguments: TestedTransport.allCases)
    func timedOut(transport: TestedTransport) async throws {
        try await LocalServer.run({ _ in .silence }) { server in
            let transport = transport.make()
            let request = ClientRequest(
                method: .post, url: server.url(), body: .json([0x7B, 0x7D]), timeout: .milliseconds(300))
            await #expect { _ = try await transport.send(request) } throws: {
                ($0 as? ConnectionError)?.reason == .timedOut
            }
            let isClosed = try await server.waitForClosing(1)
            #expect(isClosed)
        }
    }

    @Test("An endless time limit is one", arguments: TestedTransport.allCases)
    func endless(transport: TestedTransport) async throws {
        try await LocalServer.run({ _ in .answer(200) }) { server in
            let result = try await reason(transport, server.url(), timeout: .seconds(Int64.max))
            #expect(result == nil)
        }
    }

    @Test("Cancellation ends the wait and closes the connection", arguments: TestedTransport.allCases)
    func cancellation(transport: TestedTransport) async throws {
        try await LocalServer.run({ _ in .silence }) { server in
            let transport = transport.make()
            let task = Task {
                try await transport.send(
                    ClientRequest(method: .post, url: server.url(), body: .json([0x7B, 0x7D])))
            }
            try await server.waitForRequests(1)
            task.cancel()
            await #expect(throws: CancellationError.self) { _ = try await task.value }
            let isClosed = try await server.waitForClosing(1)
            #expect(isClosed)
        }
    }

    @Test("A task that is cancelled already sends nothing", arguments: TestedTransport.allCases)
    func cancelledBefore(transport: TestedTransport) async throws {
        try await LocalServer.run({ _ in .answer(200) }) { server in
            let transport = transport.make()
            let task = Task {
                withUnsafeCurrentTask { $0?.cancel() }
                return try await transport.send(ClientRequest(method: .get, url: server.url()))
            }
            await #expect(throws: CancellationError.self) { _ = try await task.value }
            #expect(server.requests.isEmpty)
        }
    }

    @Test("Cancelling one request leaves the others alone", arguments: TestedTransport.allCases)
    func cancellingOne(transport: TestedTransport) async throws {
        try await LocalServer.run({ $0.target == "/silent" ? .silence : .answer(200) }) { server in
            let transport = transport.make()
            let silent = Task { try await transport.send(ClientRequest(method: .get, url: server.url("/silent"))) }
            try await server.waitForRequests(1)
            async let answers = (0..<8).asyncStatuses(transport, server.url("/other"))
            silent.cancel()
            #expect(try await answers == Array(repeating: 200, count: 8))
            await #expect(throws: CancellationError.self) { _ = try await silent.value }
        }
    }
}

extension Range<Int> {
    /// The statuses of one request after the other.
    fileprivate func asyncStatuses(_ transport: any ClientTransport, _ url: URL) async throws -> [Int] {
        var statuses: [Int] = []
        for _ in self { statuses.append(try await transport.send(ClientRequest(method: .get, url: url)).statusCode) }
        return statuses
    }
}
