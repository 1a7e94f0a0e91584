import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The few calls of POSIX that a server on this machine needs.
enum Sockets {
    struct Failure: Error {
        var what: String
        var number = errno
    }

    #if canImport(Glibc)
    private static let streamType = Int32(SOCK_STREAM.rawValue)
    #else
    private static let streamType = SOCK_STREAM
    #endif
    #if canImport(Darwin)
    private static let sendFlags: Int32 = 0
    #else
    private static let sendFlags = Int32(MSG_NOSIGNAL)
    #endif

    /// A socket that listens on a free port of 127.0.0.1.
    static func listen() throws -> (descriptor: Int32, port: Int) {
        let descriptor = try bound()
        guard systemListen(descriptor, 128) == 0 else { throw Failure(what: "listen") }
        return (descriptor, try port(of: descriptor))
    }

    /// A port that is taken but that nobody listens on.
    static func unheardPort() throws -> (descriptor: Int32, port: Int) {
        let descriptor = try bound()
        return (descriptor, try port(of: descriptor))
    }

    /// The next connection; nil: the listener is shut down.
    static func accept(_ listener: Int32) -> Int32? {
        while true {
            let connection = systemAccept(listener, nil, nil)
            if connection >= 0 { return connection }
            if errno != EINTR && errno != ECONNABORTED {
                close(listener)
                return nil
            }
        }
    }

    static func send(_ data: Data, to descriptor: Int32) -> Bool {
        data.withUnsafeBytes { bytes in
            var sent = 0
            while sent < bytes.count {
                let count = systemSend(descriptor, bytes.baseAddress! + sent, bytes.count - sent, sendFlags)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                sent += count
            }
            return true
        }
    }

    static func shutDown(_ descriptor: Int32) { _ = shutdown(descriptor, Int32(SHUT_RDWR)) }

    static func close(_ descriptor: Int32) { _ = systemClose(descriptor) }

    private static func bound() throws -> Int32 {
        let descriptor = socket(AF_INET, streamType, 0)
        guard descriptor >= 0 else { throw Failure(what: "socket") }
        #if canImport(Darwin)
        // A broken connection is an error of the call, not a signal.
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Failure(what: "bind") }
        return descriptor
    }

    private static func port(of descriptor: Int32) throws -> Int {
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        guard result == 0 else { throw Failure(what: "getsockname") }
        return Int(in_port_t(bigEndian: address.sin_port))
    }
}

// The names of the system, which those above hide.
private let systemListen = listen
private let systemAccept = accept
private let systemSend = send
private let systemClose = close
