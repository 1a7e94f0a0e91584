#if Server
import Foundation
import ReaderProcesses
import ServiceStore

/// What the log may say of an error.
///
/// Our own errors promise to quote nothing of a document. Of any other only the type is told, and the number of the
/// system's error: a decoder or a database may repeat what it choked on.
package enum LoggedError {
    package static func text(of error: any Error) -> String {
        switch error {
        case let error as StoreError:
            let cause = error.cause.map { " (\(text(of: $0)))" } ?? ""
            return "\(error.code.rawValue): \(error.message)\(cause)"
        case let error as ReadingError: return error.message
        case let error as SpoolError: return error.message + (error.cause.map { " (\(text(of: $0)))" } ?? "")
        case let error as CertificateError: return error.description
        case let error as SettingsError: return error.description
        default:
            let bridged = error as NSError
            let type = String(reflecting: Swift.type(of: error))
            if bridged.domain == NSPOSIXErrorDomain, let reason = strerror(Int32(bridged.code)) {
                return "\(type): \(String(cString: reason))"
            }
            return "\(type) \(bridged.code)"
        }
    }
}
#endif
