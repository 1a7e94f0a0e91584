#if Server
import Foundation

/// One document as it arrived, on disk.
package struct Upload: Sendable {
    package var path: String
    /// As the sender gave it.
    package var fileName: String
    package var byteCount: Int
    /// SHA-256 of the document, or of the URL that it was fetched from: 32 bytes.
    package var digest: Data
    /// The other fields of the form.
    package var options: [String: String]
}
#endif
