#if Server
import Foundation
import Synchronization

/// Looks up the addresses of a host by the system's resolver.
///
/// The resolver blocks, at worst for many seconds, so every lookup has a thread of its own; callers bound their number.
/// A caller that is cancelled does not wait for it.
package enum NameLookup {
    private static let longestStack = 524_288

    /// - Returns: the addresses in the order in which they are to be tried (RFC 6724); empty when there are none.
    /// - Parameter whenDone: is called when the thread has ended, which may be after the caller has gone.
    package static func addresses(
        of host: String, whenDone: @escaping @Sendable () -> Void = {}
    ) async -> [IPAddress] {
        let pending = Pending()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                pending.wait(with: continuation)
                let thread = Thread {
                    let addresses = look(up: host)
                    whenDone()
                    pending.finish(addresses)
                }
                thread.stackSize = longestStack
                thread.start()
            }
        } onCancel: {
            pending.finish([])
        }
    }

    private static func look(up host: String) -> [IPAddress] {
        var hints = addrinfo()
        hints.ai_flags = AI_ADDRCONFIG
        #if canImport(Glibc) || canImport(Musl)
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #else
        hints.ai_socktype = SOCK_STREAM
        #endif
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        var addresses: [IPAddress] = []
        var next = list
        while let entry = next {
            if let address = entry.pointee.ai_addr.flatMap({ IPAddress($0) }), !addresses.contains(address) {
                addresses.append(address)
            }
            next = entry.pointee.ai_next
        }
        return addresses
    }

    /// A caller that waits, resumed once by whoever comes first.
    private final class Pending: Sendable {
        private enum State {
            case idle
            case waiting(CheckedContinuation<[IPAddress], Never>)
            case finished([IPAddress])
        }

        private let state = Mutex(State.idle)

        func wait(with continuation: CheckedContinuation<[IPAddress], Never>) {
            let early = state.withLock { state -> [IPAddress]? in
                if case .finished(let addresses) = state { return addresses }
                state = .waiting(continuation)
                return nil
            }
            if let early { continuation.resume(returning: early) }
        }

        func finish(_ addresses: [IPAddress]) {
            let waiting = state.withLock { state -> CheckedContinuation<[IPAddress], Never>? in
                defer { state = .finished(addresses) }
                if case .waiting(let continuation) = state { return continuation }
                return nil
            }
            waiting?.resume(returning: addresses)
        }
    }
}
#endif
