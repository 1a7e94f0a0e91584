import Foundation
import InvoiceEngine

#if Server
import Crypto
#endif

/// Whether a model has the content that it should have.
enum ModelDigest {
    /// nil: this build has no digests, which come with the server.
    static func matches(_ model: RuntimeModel) -> Bool? {
        #if Server
        guard let data = try? Data(contentsOf: URL(filePath: model.path)) else { return false }
        let found = SHA256.hash(data: data).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 2 ? digits : "0" + digits
        }
        return found.joined() == model.expectedDigest
        #else
        return nil
        #endif
    }
}
