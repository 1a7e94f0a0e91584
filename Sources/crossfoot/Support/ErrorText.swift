#if Server
import Foundation
import NIOCore

/// Errors of the system in words for a person.
enum ErrorText {
    /// The system's own reason where there is one ("Permission denied"); else what the error says of itself.
    static func reason(of error: any Error) -> String {
        if let error = error as? IOError { return String(cString: strerror(error.errnoCode)) }
        let bridged = error as NSError
        if bridged.domain == NSPOSIXErrorDomain, let text = strerror(Int32(bridged.code)) {
            return String(cString: text)
        }
        if let cause = bridged.userInfo[NSUnderlyingErrorKey] as? any Error { return reason(of: cause) }
        return bridged.domain == NSCocoaErrorDomain ? bridged.localizedDescription : "\(error)"
    }
}
#endif
