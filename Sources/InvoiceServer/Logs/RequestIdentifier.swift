#if Server
import Foundation
import HTTPTypes

/// The name of a request in the log and in its answer's `X-Request-Id`.
enum RequestIdentifier {
    static let field = HTTPField.Name("X-Request-Id")!
    /// Where Hummingbird has it; ``ServiceLogHandler`` writes it as `request`.
    static let metadataKey = "hb.request.id"

    /// What the sender calls it, when that is 1 to 64 letters, digits, `.`, `_` or `-`, and no API key by mistake;
    /// else a new one.
    static func of(_ headers: HTTPFields) -> String {
        if let text = headers[field], isSane(text) { return text }
        return UUID().uuidString.lowercased()
    }

    static func isSane(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && !text.hasPrefix(KeyText.prefix)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}
#endif
