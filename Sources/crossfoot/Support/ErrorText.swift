#if Server
import Foundation
import InvoiceServer

/// Errors of the system in words for a person.
enum ErrorText {
    /// The system's own reason where there is one ("Permission denied"); else what the error says of itself.
    static func reason(of error: any Error) -> String {
        if let code = SystemErrorCode.of(error), let text = strerror(code) { return String(cString: text) }
        let bridged = error as NSError
        if bridged.domain == NSPOSIXErrorDomain, let text = strerror(Int32(bridged.code)) {
            return String(cString: text)
        }
        if let cause = bridged.userInfo[NSUnderlyingErrorKey] as? any Error { return reason(of: cause) }
        return bridged.domain == NSCocoaErrorDomain ? bridged.localizedDescription : "\(error)"
    }
}
#endif
