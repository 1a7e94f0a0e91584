#if Server
import Crypto
import Foundation

/// Tells a repetition of a request from another request.
package enum RequestFingerprint {
    /// SHA-256 over all that decides the answer: 32 bytes.
    ///
    /// Each part goes in behind its length, so that none can flow into the next. How the document was sent (as a file,
    /// in base64, in JSON) makes no difference.
    ///
    /// - Parameters:
    ///   - path: of the address, without the query.
    ///   - options: names of the options that are on, sorted.
    ///   - digest: SHA-256 of the document.
    package static func bytes(path: String, options: [String], fileName: String, digest: Data) -> Data {
        var hash = SHA256()
        for part in [Data(path.utf8), Data(options.joined(separator: ",").utf8), Data(fileName.utf8), digest] {
            withUnsafeBytes(of: UInt64(part.count).littleEndian) { hash.update(bufferPointer: $0) }
            hash.update(data: part)
        }
        return Data(hash.finalize())
    }
}
#endif
