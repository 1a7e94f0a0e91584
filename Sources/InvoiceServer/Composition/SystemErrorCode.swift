#if Server
import NIOCore

/// The system's number of a failed call on a socket, `errno`.
package enum SystemErrorCode {
    /// - Returns: nil when the error is another one.
    package static func of(_ error: any Error) -> CInt? { (error as? IOError)?.errnoCode }
}
#endif
