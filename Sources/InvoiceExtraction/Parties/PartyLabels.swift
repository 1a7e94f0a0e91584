import DocumentModel
import LayoutAnalysis

/// The labels that say whose name or address a box holds.
enum PartyLabels {
    private static let classes = AddressBlockFinder.roleClasses

    /// Role labels on the first line, directly above it, or heading the form that it is a row of.
    ///
    /// - Parameter box: Around the whole block, whose first line is `first`.
    static func roles(above box: Box, first: SegmentPart, _ page: PageContext) -> LabelSet {
        if let role = onLine(first, page) { return role }
        if let role = heading(above: box, first, page) { return role }
        if let row = KeyValue.row(of: first, page), let role = formHeading(above: row, page) { return role }
        return []
    }

    /// The nearest role label in the same segment before the part, or left of it on the line.
    private static func onLine(_ first: SegmentPart, _ page: PageContext) -> LabelSet? {
        guard let start = first.tokens.first else { return nil }
        let line = page.layout.lines[page.layout.lineOfToken[start]]
        let left = page.layout.tokens[start].box.minX
        // Behind "Address:" the party may stand further left.
        let reach = (KeyValue.row(of: first, page)?.names(.partyAddress) ?? false) ? 40.0 : 12.0
        let isAlone = page.layout.segments[first.segment].tokens.first != start
        var best: (distance: Double, role: LabelSet)?
        for label in page.labels where label.line == page.layout.lineOfToken[start] && label.labels.intersects(classes)
        {
            let distance = left - label.box.maxX
            guard distance > -1, distance < reach * page.height, distance < best?.distance ?? .infinity else {
                continue
            }
            guard label.segment == first.segment ? isAlone : isHeading(label, page) else { continue }
            // Another party's block between the label and this one takes the label for itself.
            if label.segment != first.segment, reach < 20, isTaken(label, by: first, line, page) { continue }
            best = (distance, label.labels.intersection(classes))
        }
        return best?.role
    }

    private static func isTaken(_ label: Label, by first: SegmentPart, _ line: Line, _ page: PageContext) -> Bool {
        line.segments.contains { segment in
            segment > label.segment && segment < first.segment
                || segment == label.segment && page.layout.segments[segment].tokens.count > label.tokens.count + 1
        }
    }

    private static func heading(above box: Box, _ first: SegmentPart, _ page: PageContext) -> LabelSet? {
        let height = page.height
        let segment = page.layout.segments[first.segment].box
        var best: (distance: Double, role: LabelSet)?
        for label in page.labels where label.labels.intersects(classes) {
            let distance = box.minY - label.box.maxY
            guard distance > -0.6 * height, distance < 3.2 * height, distance < best?.distance ?? .infinity,
                isHeading(label, page)
            else { continue }
            let aligned =
                abs(label.box.minX - box.minX) < 2.5 * height || abs(label.box.minX - segment.minX) < 1.5 * height
                || label.box.horizontalOverlap(box) > 0.5
            guard aligned else { continue }
            best = (distance, label.labels.intersection(classes))
        }
        return best?.role
    }

    /// The heading above a form of labels and values: the nearest role label over the column of labels.
    private static func formHeading(above row: KeyValue.Row, _ page: PageContext) -> LabelSet? {
        var best: (distance: Double, role: LabelSet)?
        for label in page.labels where label.labels.intersects(classes) {
            let distance = row.box.minY - label.box.maxY
            guard distance > -0.3 * page.height, distance < 12 * page.height, distance < best?.distance ?? .infinity,
                abs(label.box.minX - row.box.minX) < 2.5 * page.height, isHeading(label, page)
            else { continue }
            best = (distance, label.labels.intersection(classes))
        }
        return best?.role
    }

    /// A role word counts as a heading when it leads its segment, and ends it or ends in a colon.
    static func isHeading(_ label: Label, _ page: PageContext) -> Bool {
        let tokens = page.layout.segments[label.segment].tokens
        guard tokens.first == label.tokens.first || tokens.prefix(2).contains(label.tokens[0]) else { return false }
        guard let last = label.tokens.last, let place = tokens.firstIndex(of: last) else { return false }
        let next = place + 1 < tokens.count ? tokens[place + 1] : nil
        return SegmentText.endsInColon(label, next, page) || tokens.count <= label.tokens.count + 2
    }
}
