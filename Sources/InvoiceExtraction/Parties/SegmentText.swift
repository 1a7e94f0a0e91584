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
        var tokens = page.layout.segments[segment].tokens[...]
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
            let ends = label.tokens.last.map { page.layout.tokens[$0].text.hasSuffix(":") } ?? false
            if !ends, !rest.isEmpty, label.length < 5 || label.has(.partyName) { break }
            if !ends, let next = rest.first, page.keys[next].isEmpty == false, label.has(.partyAddress) { break }
            tokens = rest
        }
        return SegmentPart(segment: segment, tokens: Array(tokens))
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

/// The labels that say whose name or address a box holds.
enum PartyLabels {
    /// Role labels in the first line, directly above it, or to the left on its line.
    static func roles(above box: Box, first: SegmentPart, _ page: PageContext) -> LabelSet {
        var result: LabelSet = []
        let height = page.height
        var nearest = Double.infinity
        let line = page.layout.segments[first.segment].box
        for label in page.labels where label.labels.intersects(AddressBlockFinder.roleClasses) {
            guard isHeading(label, first, page) else { continue }
            let role = label.labels.intersection(AddressBlockFinder.roleClasses)
            // In the first line itself, or left of it.
            if label.segment == first.segment
                || (label.box.verticalOverlap(line) > 0.5 && label.box.maxX <= line.minX + 1
                    && line.minX - label.box.maxX < 12 * height)
            {
                result = role
                nearest = -1
                continue
            }
            let distance = box.minY - label.box.maxY
            guard distance > -0.6 * height, distance < 3.2 * height, distance < nearest else { continue }
            let aligned =
                abs(label.box.minX - box.minX) < 2.5 * height || label.box.horizontalOverlap(box) > 0.5
            guard aligned else { continue }
            nearest = distance
            result = role
        }
        return result
    }

    /// A role word counts as a heading when it ends its segment, ends in a colon or leads the block's own line.
    private static func isHeading(_ label: Label, _ first: SegmentPart, _ page: PageContext) -> Bool {
        let tokens = page.layout.segments[label.segment].tokens
        guard tokens.first == label.tokens.first || tokens.prefix(2).contains(label.tokens[0]) else { return false }
        let last = label.tokens[label.tokens.count - 1]
        if page.layout.tokens[last].text.hasSuffix(":") { return true }
        if label.segment == first.segment { return first.tokens.first.map { !label.tokens.contains($0) } ?? true }
        return tokens.count <= label.tokens.count + 2
    }
}
