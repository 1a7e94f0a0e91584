/// Addresses of web sites.
package enum Website {
    /// The first web address in the text: host and path as printed, without scheme and without a slash at the end.
    ///
    /// A host needs `http(s)://`, `www.`, or a common top-level domain in small letters ("acme.com"), so that
    /// "GmbH.Die" is none. The domain of an e-mail address does not count.
    package static func find(_ text: String) -> String? {
        for piece in text.split(whereSeparator: \.isWhitespace) where !piece.contains("@") {
            if let site = site(in: Array(piece.utf8)) { return site }
        }
        return nil
    }

    private static func site(in bytes: [UInt8]) -> String? {
        var start = bytes.firstIndex { $0.isDigit || $0.isUpper || ($0 >= 0x61 && $0 <= 0x7A) || $0 >= 0xC3 }
        var isMarked = false
        let lower = bytes.map { $0.isUpper ? $0 + 32 : $0 }
        for scheme in ["https://", "http://"] {
            guard let from = start, let found = position(of: Array(scheme.utf8), in: lower, from: from) else {
                continue
            }
            start = found + scheme.utf8.count
            isMarked = true
            break
        }
        if !isMarked, let from = start, let found = position(of: Array("www.".utf8), in: lower, from: from) {
            start = found
            isMarked = true
        }
        guard let start, let end = HostName.end(in: bytes, from: start) else { return nil }
        if !isMarked {
            let last = bytes[start..<end].lastIndex(of: UInt8(ascii: ".")) ?? start
            guard topLevel.contains(String(decoding: bytes[(last + 1)..<end], as: UTF8.self)) else { return nil }
            guard end == bytes.count || !bytes[end].isDigit else { return nil }
        }
        var stop = end
        if end < bytes.count, bytes[end] == UInt8(ascii: "/") { stop = bytes.count }
        while stop > end, "/.,;:)".utf8.contains(bytes[stop - 1]) { stop -= 1 }
        return String(decoding: bytes[start..<stop], as: UTF8.self)
    }

    private static func position(of needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard bytes.count >= start + needle.count else { return nil }
        return (start...(bytes.count - needle.count)).first { bytes[$0...].starts(with: needle) }
    }

    private static let topLevel: Set<String> = [
        "com", "net", "org", "eu", "de", "at", "ch", "fr", "be", "nl", "lu", "it", "es", "pt", "uk", "ie", "dk", "se",
        "no", "fi", "pl", "cz", "sk", "hu", "ro", "tr", "gr", "bg", "hr", "si", "ee", "lv", "lt", "us", "ca", "mx",
        "br", "au", "nz", "in", "sg", "io", "co", "biz", "info", "shop", "app", "dev", "ai", "online", "store", "cloud",
        // Reserved for documents (RFC 2606).
        "example",
    ]
}
