#if Server
import Foundation

/// One document as it arrived, on disk; or where it is to be fetched from.
struct Upload: Sendable {
    let file: SpoolFile
    /// As the sender gave it.
    var fileName: String
    /// 0 for a URL.
    var byteCount: Int
    /// SHA-256 of the document, or of its URL: 32 bytes.
    var digest: Data
    /// The other fields of the form.
    var options: [String: String]
    /// Where the document is to be fetched from, into ``file``, when it came as a URL.
    var address: RemoteAddress?
}
#endif
