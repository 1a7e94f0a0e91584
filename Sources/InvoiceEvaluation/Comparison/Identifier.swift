/// A number by which companies and accounts are known: only A to Z and 0 to 9 of it count.
struct Identifier: Hashable {
    let text: String

    init(_ raw: String) {
        let upper = PlainText(raw).text.uppercased().unicodeScalars
        text = String(
            String.UnicodeScalarView(upper.filter { ("A"..."Z").contains($0) || $0.isASCIIDigit }))
    }

    private var digits: String { text.filter(\.isNumber) }
    private var isNumber: Bool { text.allSatisfy(\.isNumber) }

    /// Whether both name the same thing. A prefix of letters may be missing: HRB 13302 is 13302, DE811… is 811….
    func matches(_ other: Identifier) -> Bool {
        if text == other.text { return !text.isEmpty }
        guard digits.count >= 4, digits == other.digits else { return false }
        return isNumber || other.isNumber || text.hasSuffix(other.text) || other.text.hasSuffix(text)
    }

    /// Whether it is a part of `whole` that has a name of its own: the SIREN inside a SIRET, the PAN inside a GSTIN.
    func isPart(of whole: Identifier) -> Bool {
        switch (text.count, whole.text.count) {
        case (9, 14): whole.text.hasPrefix(text)
        case (10, 15): whole.text.dropFirst(2).hasPrefix(text)
        default: false
        }
    }

    /// A BIC without the branch code XXX, which stands for the head office (ISO 9362).
    var headOffice: String {
        text.count == 11 && text.hasSuffix("XXX") ? String(text.prefix(8)) : text
    }
}
