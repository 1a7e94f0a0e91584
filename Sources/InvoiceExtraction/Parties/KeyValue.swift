import DocumentModel
import LayoutAnalysis

/// Forms of labels and values: `Name: …` and below it `Address: …`, the values in a column of their own or not.
enum KeyValue {
    struct Row {
        var label: LabelSet
        /// Around the segment of the label.
        var box: Box

        func names(_ label: LabelClass) -> Bool { self.label.contains(label) }
    }

    /// The label that `part` is the value of: before it in its segment, or all of the segment to its left.
    static func row(of part: SegmentPart, _ page: PageContext) -> Row? {
        guard let first = part.tokens.first else { return nil }
        let segments = page.layout.segments
        let own = segments[part.segment]
        if let place = own.tokens.firstIndex(of: first), place > 0 {
            guard let label = label(endingBefore: own.tokens[..<place], page) else { return nil }
            return Row(label: label, box: own.box)
        }
        let line = page.layout.lines[own.line]
        guard part.segment > line.segments.lowerBound else { return nil }
        let left = segments[part.segment - 1]
        guard own.box.minX - left.box.maxX < 30 * page.height else { return nil }
        let text = page.layout.text(left.tokens)
        guard let label = label(endingBefore: left.tokens[...], page) else {
            return text.hasSuffix(":") ? Row(label: [], box: left.box) : nil
        }
        guard text.hasSuffix(":") || left.tokens.allSatisfy({ page.labelOfToken[$0] >= 0 || page.keys[$0].isEmpty })
        else {
            return nil
        }
        return Row(label: label, box: left.box)
    }

    private static func label(endingBefore tokens: ArraySlice<Int>, _ page: PageContext) -> LabelSet? {
        guard let last = tokens.last(where: { !page.keys[$0].isEmpty }), page.labelOfToken[last] >= 0 else {
            return nil
        }
        return page.labels[page.labelOfToken[last]].labels
    }

    private static let own: LabelSet = AddressBlockFinder.roleClasses.union([
        LabelSet(.partyName), LabelSet(.partyAddress),
    ])

    /// The lines that may be names: the one labelled so, else those without the label of another field.
    static func names(_ parts: [SegmentPart], _ page: PageContext) -> [SegmentPart] {
        let rows = parts.map { row(of: $0, page) }
        if let named = rows.indices.first(where: { rows[$0]?.names(.partyName) ?? false }) { return [parts[named]] }
        return parts.indices.filter { rows[$0].map { $0.label.intersects(own) } ?? true }.map { parts[$0] }
    }
}
