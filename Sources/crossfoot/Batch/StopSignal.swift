#if Server
import Dispatch
import Foundation

/// Ends the program at SIGINT and SIGTERM, between two writes.
///
/// What is being read is dropped: a reading can take minutes, and nothing of it is lost that the next run does not make
/// again.
final class StopSignal {
    private static let longestWrite: TimeInterval = 2
    private var sources: [any DispatchSourceSignal] = []

    /// - Parameters:
    ///   - gate: what is being written is finished first.
    ///   - status: ends the program with this; nil: by the signal, as if it had not been caught.
    ///   - farewell: called before the end, on a thread of its own.
    init(closing gate: WriteGate, status: Int32? = nil, farewell: @escaping @Sendable () -> Void) {
        for number in [SIGINT, SIGTERM] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                gate.close(waiting: Self.longestWrite)
                farewell()
                if let status { _exit(status) }
                Self.end(by: number)
            }
            source.resume()
            sources.append(source)
        }
    }

    /// A shell that waits tells a program that a signal ended from one that ended by itself.
    private static func end(by number: Int32) -> Never {
        signal(number, SIG_DFL)
        var set = sigset_t()
        sigemptyset(&set)
        sigaddset(&set, number)
        pthread_sigmask(SIG_UNBLOCK, &set, nil)
        raise(number)
        _exit(128 + number)
    }
}
#endif
