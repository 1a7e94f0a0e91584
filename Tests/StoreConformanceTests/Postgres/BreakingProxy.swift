#if Server
import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// Stands between a client and the server on loopback, and breaks a connection at a `COMMIT`.
final class BreakingProxy: Sendable {
    enum Break: Sendable, CaseIterable {
        /// The server never hears of it.
        case beforeServer
        /// The server has committed, and its answer is lost.
        case afterServer
    }

    private struct State {
        var breaks: [Break] = []
        var isClosed = false
        var broken = 0
    }

    let port: Int
    private let listener: Int32
    private let serverPort: Int
    private let state = Mutex(State())

    /// How often a connection was broken.
    var broken: Int { state.withLock { $0.broken } }

    init(serverPort: Int) throws {
        self.serverPort = serverPort
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = Self.loopback(port: 0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, length) == 0 && listen(listener, 64) == 0 && getsockname(listener, $0, &length) == 0
            }
        }
        guard listener >= 0, isBound else { throw POSIXError(.EADDRNOTAVAIL) }
        self.listener = listener
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread { self.acceptAll() }.start()
    }

    /// The next `COMMIT` of any connection is broken like this; later calls count for later ones.
    func breakNextCommit(_ how: Break) { state.withLock { $0.breaks.append(how) } }

    func close() {
        state.withLock { $0.isClosed = true }
        shutdown(listener, Int32(SHUT_RDWR))
        Glibc.close(listener)
    }

    private static func loopback(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        return address
    }

    private func acceptAll() {
        while true {
            let client = accept(listener, nil, nil)
            if client < 0 { return }
            let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = Self.loopback(port: serverPort)
            _ = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(server, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            Thread { self.relay(client, server) }.start()
        }
    }

    /// One thread for both directions, so that "after the server's answer" is a plain order of steps.
    private func relay(_ client: Int32, _ server: Int32) {
        defer {
            Glibc.close(client)
            Glibc.close(server)
        }
        var isAnswerLost = false
        while true {
            var descriptors = [
                pollfd(fd: client, events: Int16(POLLIN), revents: 0),
                pollfd(fd: server, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&descriptors, 2, -1) > 0 else { return }
            if descriptors[1].revents != 0 {
                guard let bytes = Self.receive(server), !isAnswerLost, Self.send(bytes, to: client) else { return }
            }
            if descriptors[0].revents != 0 {
                guard let bytes = Self.receive(client) else { return }
                if bytes.count < 64, bytes.contains(Array("COMMIT".utf8)), let how = nextBreak() {
                    if how == .beforeServer { return }
                    isAnswerLost = true
                }
                guard Self.send(bytes, to: server) else { return }
            }
        }
    }

    private func nextBreak() -> Break? {
        state.withLock { state in
            if state.breaks.isEmpty { return nil }
            state.broken += 1
            return state.breaks.removeFirst()
        }
    }

    private static func receive(_ descriptor: Int32) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        return count > 0 ? Array(bytes[0..<count]) : nil
    }

    private static func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...].withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count <= 0 { return false }
            offset += count
        }
        return true
    }
}
#endif
