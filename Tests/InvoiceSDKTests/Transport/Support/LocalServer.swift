import Foundation
import Synchronization

/// An HTTP server on this machine that does what a test tells it, good or bad.
///
/// Plain sockets and a thread for each connection, so that it needs no package.
final class LocalServer: Sendable {
    enum Reaction: Sendable {
        case answer(_ status: Int, _ headers: [(String, String)] = [], _ body: Data = Data())
        /// Ends the connection without a word.
        case drop
        /// Announces an answer, sends a part of it and ends the connection.
        case breakOff
        /// Says nothing until the other side ends the connection.
        case silence
        /// These bytes, then the end.
        case raw(String)
    }

    typealias Handler = @Sendable (ReceivedRequest) -> Reaction

    private struct State {
        var requests: [ReceivedRequest] = []
        var closedByPeer = 0
    }

    let port: Int
    private let listener: Int32
    private let handler: Handler
    private let greeting: String?
    private let state = Mutex(State())

    /// - Parameter greeting: what the server says before it is asked; it then listens to nothing.
    init(greeting: String? = nil, _ handler: @escaping Handler) throws {
        (listener, port) = try Sockets.listen()
        self.handler = handler
        self.greeting = greeting
        Thread.detachNewThread { [self] in
            while let connection = Sockets.accept(listener) {
                Thread.detachNewThread { [self] in serve(connection) }
            }
        }
    }

    /// Runs `body` with a server that is gone afterwards.
    static func run(
        greeting: String? = nil, _ handler: @escaping Handler, _ body: (LocalServer) async throws -> Void
    ) async throws {
        let server = try LocalServer(greeting: greeting, handler)
        defer { Sockets.shutDown(server.listener) }
        try await body(server)
    }

    var requests: [ReceivedRequest] { state.withLock { $0.requests } }

    func url(_ path: String = "/") -> URL { URL(string: "http://127.0.0.1:\(port)\(path)")! }

    /// Waits, ten seconds at most, until that many silent connections were ended by the other side.
    func waitForClosing(_ count: Int) async throws -> Bool {
        for _ in 0..<1_000 where state.withLock({ $0.closedByPeer }) < count {
            try await Task.sleep(for: .milliseconds(10))
        }
        return state.withLock { $0.closedByPeer } == count
    }

    /// Waits, ten seconds at most, until that many requests have come whole.
    func waitForRequests(_ count: Int) async throws {
        for _ in 0..<1_000 where requests.count < count { try await Task.sleep(for: .milliseconds(10)) }
    }

    private func serve(_ connection: Int32) {
        defer { Sockets.close(connection) }
        var reader = SocketReader(descriptor: connection)
        if let greeting {
            _ = Sockets.send(Data(greeting.utf8), to: connection)
            while reader.receive() {}
            return
        }
        while let request = ReceivedRequest(from: &reader) {
            state.withLock { $0.requests.append(request) }
            switch handler(request) {
            case .answer(let status, let headers, let body):
                guard Sockets.send(Self.head(status, headers, body.count) + body, to: connection) else { return }
            case .drop: return
            case .breakOff:
                _ = Sockets.send(Self.head(200, [], 1_000) + Data("half".utf8), to: connection)
                return
            case .silence:
                while reader.receive() {}
                state.withLock { $0.closedByPeer += 1 }
                return
            case .raw(let text):
                _ = Sockets.send(Data(text.utf8), to: connection)
                return
            }
        }
    }

    private static func head(_ status: Int, _ headers: [(String, String)], _ length: Int) -> Data {
        let lines = headers.map { "\($0.0): \($0.1)\r\n" }.joined()
        return Data("HTTP/1.1 \(status) Status\r\n\(lines)Content-Length: \(length)\r\n\r\n".utf8)
    }
}
