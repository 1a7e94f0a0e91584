#if Server
/// The head of one part of a form: `Content-Disposition: form-data` (RFC 7578, section 4.2).
enum ContentDisposition {
    /// The field that the header announces; nil when it is no form field or has no name.
    static func field(of value: some Sequence<UInt8>) -> FormField? {
        let header = HeaderParameters(value)
        guard header.value == "form-data", let name = header.last("name") else { return nil }
        return FormField(name: HeaderParameters.text(unescaped(name)), fileName: fileName(header))
    }

    /// `filename*` wins (RFC 8187: charset, quote, language, quote, percent-coded text), though RFC 7578 discourages
    /// it; else `filename`, raw.
    private static func fileName(_ header: HeaderParameters) -> String? {
        if let extended = header.last("filename*"), let name = extendedValue(extended) { return name }
        return header.last("filename").map { HeaderParameters.text(unescaped($0)) }
    }

    private static func extendedValue(_ bytes: [UInt8]) -> String? {
        let pieces = bytes.split(separator: UInt8(ascii: "'"), maxSplits: 2, omittingEmptySubsequences: false)
        guard pieces.count == 3 else { return nil }
        let text = PercentCoding.decoded(pieces[2])
        switch HeaderParameters.text(pieces[0]).lowercased() {
        case "utf-8": return String(validating: text, as: UTF8.self)
        case "iso-8859-1": return String(String.UnicodeScalarView(text.map { Unicode.Scalar($0) }))
        default: return nil
        }
    }

    /// Senders write a quote and line ends as `%22`, `%0D`, `%0A` and leave every other percent sign alone
    /// (HTML Standard, multipart/form-data encoding algorithm).
    private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
        PercentCoding.decoded(bytes) { $0 == 0x22 || $0 == 0x0D || $0 == 0x0A }
    }
}
#endif
