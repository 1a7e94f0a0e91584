#if Server
import Crypto
import Foundation

/// Signs one request after AWS Signature Version 4, in its header form.
///
/// Source: "Create a signed AWS API request" and "Authenticating Requests: Using the Authorization Header (AWS
/// Signature Version 4)" of the Amazon S3 API reference. A value: nothing is sent or read here.
package struct SignatureV4: Sendable {
    package var method: String
    /// Path of the address, already encoded.
    package var path: String
    /// Names and values of the query, not encoded.
    package var query: [(name: String, value: String)]
    /// Names in lower case. All are signed; `host` must be among them.
    package var headers: [(name: String, value: String)]
    /// SHA-256 of the body in hexadecimal digits.
    package var payloadHash: String

    package init(
        method: String, path: String, query: [(name: String, value: String)] = [],
        headers: [(name: String, value: String)], payloadHash: String
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.payloadHash = payloadHash
    }

    /// Value of the header `Authorization`.
    ///
    /// - Parameters:
    ///   - time: as in ``timeText(_:)``; must be the header `x-amz-date`.
    ///   - service: `s3`.
    package func authorization(
        _ credentials: S3Settings.Credentials, time: String, region: String, service: String = "s3"
    ) -> String {
        let scope = "\(time.prefix(8))/\(region)/\(service)/aws4_request"
        let hash = Self.hexadecimal(SHA256.hash(data: Data(canonicalRequest.utf8)))
        let stringToSign = "AWS4-HMAC-SHA256\n\(time)\n\(scope)\n\(hash)"
        var key = SymmetricKey(data: Data("AWS4\(credentials.secretAccessKey)".utf8))
        for part in [String(time.prefix(8)), region, service, "aws4_request"] {
            key = SymmetricKey(data: Data(HMAC<SHA256>.authenticationCode(for: Data(part.utf8), using: key)))
        }
        let signature = HMAC<SHA256>.authenticationCode(for: Data(stringToSign.utf8), using: key)
        return "AWS4-HMAC-SHA256 Credential=\(credentials.accessKeyID)/\(scope), "
            + "SignedHeaders=\(signedHeaders), Signature=\(Self.hexadecimal(signature))"
    }

    /// The request in the one spelling that both sides hash.
    package var canonicalRequest: String {
        let lines = sortedHeaders.map { "\($0.name):\(Self.collapsed($0.value))\n" }.joined()
        return [method, path, canonicalQuery, lines, signedHeaders, payloadHash].joined(separator: "\n")
    }

    /// The query sorted and encoded: as it is signed, and as it must be sent.
    package var canonicalQuery: String {
        query.map { (Self.encoded($0.name), Self.encoded($0.value)) }
            .sorted { $0 < $1 }
            .map { "\($0)=\($1)" }.joined(separator: "&")
    }

    private var sortedHeaders: [(name: String, value: String)] { headers.sorted { $0.name < $1.name } }

    private var signedHeaders: String { sortedHeaders.map(\.name).joined(separator: ";") }

    /// Without blanks at the ends, and single ones within.
    private static func collapsed(_ value: String) -> String { value.split(separator: " ").joined(separator: " ") }

    /// Percent signs for all but the unreserved characters of RFC 3986.
    package static func encoded(_ text: String, keepingSlashes: Bool = false) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: "/") where keepingSlashes:
                result += "/"
            default:
                result += "%" + digits(byte).uppercased()
            }
        }
        return result
    }

    package static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String { bytes.map(digits).joined() }

    private static func digits(_ byte: UInt8) -> String {
        String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }

    /// `YYYYMMDDTHHMMSSZ`, UTC.
    package static func timeText(_ date: Date) -> String {
        var seconds = Int(date.timeIntervalSince1970.rounded(.down))
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .gmt
        let day = calendar.dateComponents([.year, .month, .day], from: date)
        seconds %= 86_400
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(day.year ?? 0)\(two(day.month ?? 0))\(two(day.day ?? 0))"
            + "T\(two(seconds / 3_600))\(two(seconds / 60 % 60))\(two(seconds % 60))Z"
    }
}
#endif
