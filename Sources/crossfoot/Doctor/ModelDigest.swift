#if Server
import Crypto
import Foundation
import InvoiceEngine

/// Whether a model has the content that it should have.
enum ModelDigest {
    static func matches(_ model: RuntimeModel) -> Bool {
        guard let data = try? Data(contentsOf: URL(filePath: model.path)) else { return false }
        let found = SHA256.hash(data: data).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 2 ? digits : "0" + digits
        }
        return found.joined() == model.expectedDigest
    }
}
#endif
