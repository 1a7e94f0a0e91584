#if Server
import Crypto
import Foundation

/// The text of an API key: `cf_` and 32 random bytes in base64url, 46 characters in all.
///
/// The prefix lets a person, and a scanner for leaked secrets, see what it is.
package enum KeyText {
    package static let prefix = "cf_"

    package static func random() -> String {
        let key = SymmetricKey(size: .bits256)
        let encoded = key.withUnsafeBytes { Data($0) }.base64EncodedString()
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        return prefix + encoded
    }

    /// 32 bytes: all that is stored. A plain hash will do, as 256 random bits cannot be guessed.
    package static func hash(_ text: String) -> SHA256.Digest {
        SHA256.hash(data: Data(text.utf8))
    }
}
#endif
