#if Server
/// One page of `ListObjectsV2`, as far as it is needed.
package struct ListPage: Sendable, Hashable {
    package var keys: [String] = []
    /// Asks for the next page; nil on the last one.
    package var continuation: String?

    /// Reads the XML of an answer.
    ///
    /// The schema has no attributes, comments or nested elements of these names, so a scan for them is enough.
    package init(xml: String) {
        if Self.texts(of: "IsTruncated", in: xml).first == "true" {
            continuation = Self.texts(of: "NextContinuationToken", in: xml).first
        }
        keys = Self.texts(of: "Key", in: xml)
    }

    private static func texts(of element: String, in xml: String) -> [String] {
        var texts: [String] = []
        var rest = xml[...]
        while let start = rest.firstRange(of: "<\(element)>") {
            rest = rest[start.upperBound...]
            guard let end = rest.firstRange(of: "</\(element)>") else { break }
            texts.append(unescaped(rest[..<end.lowerBound]))
            rest = rest[end.upperBound...]
        }
        return texts
    }

    private static let entities = [
        ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"), ("&#34;", "\""),
        ("&#13;", "\r"), ("&amp;", "&"),
    ]

    private static func unescaped(_ text: Substring) -> String {
        guard text.contains("&") else { return String(text) }
        return entities.reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
    }
}
#endif
