import DocumentModel
import LayoutAnalysis

/// The text of segments without the labels that introduce it, and cut at separators.
enum SegmentText {
    /// Labels that are also ordinary words inside names: never a reason to refuse a line.
    static let weak: LabelSet = [
        LabelSet(.itemDescription), LabelSet(.numberSign), LabelSet(.unit), LabelSet(.website), LabelSet(.quantity),
        LabelSet(.partyName), LabelSet(.partyAddress), LabelSet(.position), LabelSet(.surcharge),
        LabelSet(.shipping), LabelSet(.productCode), LabelSet(.receiptTitle), LabelSet(.payslipTitle),
        LabelSet(.orderTitle), LabelSet(.plainDate),
    ]

    private static let leading: LabelSet = AddressBlockFinder.roleClasses.union([
        LabelSet(.partyName), LabelSet(.partyAddress), LabelSet(.accountNumber), LabelSet(.bankAccount),
    ])

    /// A segment without the role labels that lead it; empty when it is nothing but labels.
    static func withoutLabels(_ segment: Int, _ page: PageContext) -> SegmentPart {
        withoutLabels(SegmentPart(segment: segment, tokens: page.layout.segments[segment].tokens), page)
    }

    static func withoutLabels(_ part: SegmentPart, _ page: PageContext) -> SegmentPart {
        let segment = part.segment
        var tokens = part.tokens[...]
        while let first = tokens.first {
            if page.keys[first].isEmpty, tokens.count > 1 {
                tokens = tokens.dropFirst()
                continue
            }
            let owner = page.labelOfToken[first]
            guard owner >= 0, page.labels[owner].labels.intersects(leading) else { break }
            let label = page.labels[owner]
            let rest = tokens.dropFirst(label.tokens.count)
            // Without a colon a label of one word may be the first word of a name ("Firma Schmidt" is fine either
            // way, "From Scratch Ltd" is not).
            let ends = endsInColon(label, rest.first, page)
            if !ends, !rest.isEmpty, label.length < 5 || label.has(.partyName) || label.tokens.count == 1 { break }
            if !ends, let next = rest.first, page.keys[next].isEmpty == false, label.has(.partyAddress) { break }
            tokens = rest
        }
        return SegmentPart(segment: segment, tokens: Array(tokens))
    }

    /// `Client:`, `Client :`.
    static func endsInColon(_ label: Label, _ next: Int?, _ page: PageContext) -> Bool {
        if let last = label.tokens.last, page.layout.tokens[last].text.hasSuffix(":") { return true }
        return next.map { page.layout.tokens[$0].text.hasPrefix(":") } ?? false
    }

    private static let fields: LabelSet = [
        LabelSet(.phone), LabelSet(.fax), LabelSet(.email), LabelSet(.website), LabelSet(.registration),
        LabelSet(.iban), LabelSet(.bic), LabelSet(.bankAccount), LabelSet(.customerNumber), LabelSet(.partyAddress),
        LabelSet(.invoiceNumber), LabelSet(.invoiceDate),
    ]

    /// Cuts a part where a label of another field begins: `… 12345 Town – Tel: 0123`.
    static func upToNextField(_ part: SegmentPart, _ page: PageContext) -> SegmentPart {
        for (position, token) in part.tokens.enumerated().dropFirst() {
            let owner = page.labelOfToken[token]
            guard owner >= 0, page.labels[owner].tokens.first == token, page.labels[owner].labels.intersects(fields)
            else {
                continue
            }
            let label = page.labels[owner]
            let after = position + label.tokens.count
            let next = after < part.tokens.count ? part.tokens[after] : nil
            let value = part.tokens[min(after, part.tokens.count)...].prefix(3).map { page.layout.tokens[$0].text }
                .joined()
            // Without a colon only before something with digits: "AG", "Bank" and "Contact" are words as well.
            let announces =
                endsInColon(label, next, page)
                || (label.length > 2 && value.utf8.contains { $0 >= 48 && $0 <= 57 } && label.labels.intersects(fields)
                    && !label.has(.partyAddress) && !label.has(.website))
            guard announces else { continue }
            var kept = part.tokens[..<position]
            while let last = kept.last, page.keys[last].isEmpty { kept = kept.dropLast() }
            return SegmentPart(segment: part.segment, tokens: Array(kept))
        }
        return part
    }

    /// The parts of a segment between points, bars, dashes and commas.
    static func pieces(_ part: SegmentPart, _ page: PageContext) -> [SegmentPart] {
        var result: [SegmentPart] = []
        var current: [Int] = []
        func flush() {
            if !current.isEmpty { result.append(SegmentPart(segment: part.segment, tokens: current)) }
            current = []
        }
        for token in part.tokens {
            let text = page.layout.tokens[token].text
            if page.keys[token].isEmpty, isSeparator(text) {
                flush()
                continue
            }
            current.append(token)
            if text.hasSuffix(",") || text.hasSuffix(";") || text.hasSuffix("|") || text.hasSuffix("•") { flush() }
        }
        flush()
        return result
    }

    private static func isSeparator(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { "·•|–—*-/●▪■,;‧∙".unicodeScalars.contains($0) }
    }
}
