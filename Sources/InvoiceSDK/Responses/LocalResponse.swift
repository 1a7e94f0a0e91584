import Crypto
import Foundation

/// An answer that did not come through a client: the body of a webhook, or a file.
///
/// All line breaks (`\r` and `\n`) are removed first, as a webhook's signature is that of one line.
public struct LocalResponse: Sendable, Hashable {
    /// UTF-8, without line breaks.
    public let body: Data

    /// Bytes of UTF-8, as a request of a webhook has them.
    public init(data: Data) {
        body = data.filter { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: "\n") }
    }

    /// Bytes of UTF-8.
    public init(bytes: some Sequence<UInt8>) {
        self.init(data: Data(bytes))
    }

    /// The text of a body.
    public init(text: String) {
        self.init(data: Data(text.utf8))
    }

    /// A body that was kept in a file.
    ///
    /// - Throws: ``ClientError/source(_:)`` when the file cannot be read.
    public init(path: String) throws {
        try self.init(contentsOf: URL(fileURLWithPath: path))
    }

    /// A body that was kept in a file.
    ///
    /// - Parameter url: A file URL.
    /// - Throws: ``ClientError/source(_:)`` for another URL, and when the file cannot be read.
    public init(contentsOf url: URL) throws {
        guard url.isFileURL else { throw ClientError.source("\(url.absoluteString) is no file.") }
        do {
            self.init(data: try Data(contentsOf: url))
        } catch {
            throw ClientError.source("The file \(url.path) cannot be read: \(error.localizedDescription)")
        }
    }

    /// Reads from where the handle stands to its end, and leaves it open.
    ///
    /// - Throws: ``ClientError/source(_:)`` when it cannot be read.
    public init(fileHandle: FileHandle) throws {
        do {
            self.init(data: try fileHandle.readToEnd() ?? Data())
        } catch {
            throw ClientError.source("The file handle cannot be read: \(error.localizedDescription)")
        }
    }

    /// The body as text; bytes that are no UTF-8 become U+FFFD.
    public var text: String { String(decoding: body, as: UTF8.self) }

    /// The body as a dictionary, with the values of `JSONSerialization`.
    ///
    /// - Throws: ``ClientError/response(_:)`` when it is no JSON object.
    public func jsonObject() throws -> [String: Any] {
        guard let object = try? JSONSerialization.jsonObject(with: body) as? [String: Any] else {
            throw ClientError.response("The body is no JSON object.")
        }
        return object
    }

    /// The HMAC-SHA256 (RFC 2104) of the body, as 64 lower-case hexadecimal digits.
    ///
    /// - Parameter secret: the signing secret; its UTF-8 bytes are the key.
    public func hmacSignature(secret: String) -> String {
        hmacSignature(secret: Array(secret.utf8))
    }

    /// The same for a secret that is no text.
    ///
    /// - Parameter secret: the key.
    public func hmacSignature(secret: some Sequence<UInt8>) -> String {
        authenticationCode(secret).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// Whether `signature`, as the header `X-Mindee-Hmac-Signature` has it, is that of this body.
    ///
    /// Takes the same time wherever a wrong signature differs. Upper and lower case of its digits are the same.
    public func isValidHMACSignature(secret: String, signature: String) -> Bool {
        isValidHMACSignature(secret: Array(secret.utf8), signature: signature)
    }

    /// The same for a secret that is no text.
    ///
    /// - Parameters:
    ///   - secret: the key.
    ///   - signature: 64 hexadecimal digits; anything else is not valid.
    public func isValidHMACSignature(secret: some Sequence<UInt8>, signature: String) -> Bool {
        guard let code = Self.bytes(ofHex: signature) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: body, using: Self.key(secret))
    }

    private func authenticationCode(_ secret: some Sequence<UInt8>) -> HMAC<SHA256>.MAC {
        HMAC<SHA256>.authenticationCode(for: body, using: Self.key(secret))
    }

    private static func key(_ secret: some Sequence<UInt8>) -> SymmetricKey {
        SymmetricKey(data: Data(secret))
    }

    /// nil unless there are pairs of hexadecimal digits only.
    private static func bytes(ofHex text: String) -> [UInt8]? {
        let digits = Array(text.utf8).map { byte -> UInt8? in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
            default: nil
            }
        }
        guard digits.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).reduce([] as [UInt8]?) { bytes, index in
            guard let bytes, let high = digits[index], let low = digits[index + 1] else { return nil }
            return bytes + [high << 4 | low]
        }
    }
}
