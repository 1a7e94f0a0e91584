#if Server
import Foundation

/// The address of a document on another server, taken apart and checked.
///
/// Only what is plain is taken: `https`, a name of letters, digits, `-` and `_` or an address in its usual spelling,
/// no user name. Nothing of it may be logged: the query of a signed address is a secret.
package struct RemoteAddress: Sendable, Hashable {
    package enum Host: Sendable, Hashable {
        /// In lower case.
        case name(String)
        case address(IPAddress)
    }

    package let host: Host
    package let port: Int
    /// Path and query as they are sent, `/` at least.
    package let target: String

    /// Longest address in bytes.
    static let mostBytes = 8_192

    /// - Throws: ``RemoteDocumentError`` with code `badAddress` or `notSecure`.
    package init(_ text: String) throws {
        let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard text.utf8.count <= Self.mostBytes else { throw RemoteDocumentError(.badAddress, "It is too long.") }
        guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }), let colon = text.firstRange(of: "://") else {
            throw RemoteDocumentError(.badAddress, "It is no URL.")
        }
        guard text[..<colon.lowerBound].lowercased() == "https" else {
            throw RemoteDocumentError(.notSecure, "Only https URLs are fetched.")
        }
        let rest = text[colon.upperBound...].prefix { $0 != "#" }
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        guard !authority.contains("@") else {
            throw RemoteDocumentError(.badAddress, "A URL with a user name or password is not fetched.")
        }
        (host, port) = try Self.split(authority)
        let target = Self.encoded(rest[authority.endIndex...])
        self.target = target.hasPrefix("/") ? target : "/" + target
    }

    /// Where a redirection leads.
    ///
    /// - Parameter location: the header `Location`, whole or relative to this address (RFC 9110 section 10.2.2).
    /// - Throws: ``RemoteDocumentError``.
    package func following(_ location: String) throws -> RemoteAddress {
        guard let url = URL(string: location, relativeTo: URL(string: self.text))?.absoluteString else {
            throw RemoteDocumentError(.badAddress, "It redirects to something that is no URL.")
        }
        return try RemoteAddress(url)
    }

    /// The whole address, for a request.
    package var text: String { "https://\(authority)\(target)" }

    /// The host as it stands in a URL, without the port.
    package var hostText: String {
        switch host {
        case .name(let name): name
        case .address(let address): address.isVersion6 ? "[\(address)]" : "\(address)"
        }
    }

    private var authority: String { port == 443 ? hostText : "\(hostText):\(port)" }

    /// The last piece of the path, decoded: what the document is called. `document` when there is none.
    package var fileName: String {
        let path = target.prefix { $0 != "?" }
        let piece = path.split(separator: "/").last.map(String.init) ?? ""
        let name = piece.removingPercentEncoding ?? piece
        let isPlain = name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        return name.isEmpty ? "document" : String((isPlain ? name : piece).prefix(255))
    }

    private static func split(_ authority: Substring) throws -> (Host, Int) {
        let refusal = RemoteDocumentError(.badAddress, "Its host is not valid.")
        var host = authority
        var port = 443
        let end = authority.lastIndex(of: "]") ?? authority.startIndex
        if let colon = authority[end...].lastIndex(of: ":") {
            let digits = authority[authority.index(after: colon)...]
            guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { throw refusal }
            if !digits.isEmpty {
                guard let number = Int(digits), (1...65_535).contains(number) else { throw refusal }
                port = number
            }
            host = authority[..<colon]
        }
        if host.hasPrefix("["), host.hasSuffix("]") {
            guard let address = IPAddress(host.dropFirst().dropLast()), address.isVersion6 else { throw refusal }
            return (.address(address), port)
        }
        if let address = IPAddress(host), !address.isVersion6 { return (.address(address), port) }
        guard let name = plainName(host) else { throw refusal }
        return (.name(name), port)
    }

    /// A host name in lower case; nil when it is none, or one that a resolver may take for an address in another
    /// spelling: its last label is a number, decimal, octal or hexadecimal (WHATWG URL, "ends in a number").
    private static func plainName(_ host: Substring) -> String? {
        var name = host.lowercased()
        if name.hasSuffix(".") { name.removeLast() }
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        let isPlain = labels.allSatisfy { label in
            (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
                && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        }
        guard isPlain, name.utf8.count <= 253, let last = labels.last else { return nil }
        let isNumber = last.utf8.allSatisfy { (0x30...0x39).contains($0) }
        let isHexadecimal = last.hasPrefix("0x") && last.dropFirst(2).allSatisfy(\.isHexDigit)
        return isNumber || isHexadecimal ? nil : name
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// What RFC 3986 does not allow in a path or query, as percent signs: blanks and letters beyond ASCII happen.
    private static func encoded(_ target: Substring) -> String {
        let forbidden = Set(#" "<>\^`{|}"#.utf8)
        var text = ""
        for byte in target.utf8 {
            if byte < 0x80, !forbidden.contains(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text +=
                    "%" + String(byte >> 4, radix: 16, uppercase: true) + String(byte & 15, radix: 16, uppercase: true)
            }
        }
        return text
    }
}
#endif
