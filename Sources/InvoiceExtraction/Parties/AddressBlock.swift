import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// A piece of a segment: the whole, what follows a label, or what stands between two separators.
package struct SegmentPart: Sendable, Hashable {
    package var segment: Int
    package var tokens: [Int]
}

/// A postal address on a page, with the lines above it that may be the addressee's name.
package struct AddressBlock: Sendable {
    package var page: Int
    /// Top to bottom.
    package var names: [SegmentPart]
    /// Top to bottom; for a one-line address its parts from left to right.
    package var address: [SegmentPart]
    /// Labels that announce the block: customer, supplier, bill to, ship to.
    package var roles: LabelSet
    /// All on one line, divided by points, bars or commas: the sender's line above a window, or a footer.
    package var isOneLine: Bool
    /// Around names and address.
    package var box: Box
    /// Around the address alone.
    package var addressBox: Box
}

/// Finds addresses: a line with postal code and city, and what belongs to it above and below.
package enum AddressBlockFinder {
    static let roleClasses: LabelSet = [
        LabelSet(.customer), LabelSet(.billTo), LabelSet(.shipTo), LabelSet(.supplier),
    ]

    package static func find(_ facts: PageFacts) -> [AddressBlock] {
        let page = facts.context
        let lines = AddressLines(page)
        var result: [AddressBlock] = []
        var used = Set<Int>()
        func add(_ block: AddressBlock?) {
            guard let block else { return }
            used.formUnion(block.address.map(\.segment))
            result.append(block)
        }
        // Postal codes first; a country or a town and state alone are anchors only where no code stands.
        for isAnchor in [AddressLines.hasCode, AddressLines.hasTownOrCountry] {
            for segment in page.layout.segments.indices where !used.contains(segment) {
                // Tables may begin beside an address; inside them a code has no street above.
                guard
                    !facts.items.lines.contains(page.layout.segments[segment].line)
                        || (lines.scores[segment].postal >= 0.6 && lines.hasStreetAbove(segment))
                else { continue }
                if let block = oneLine(segment, lines, page, used) {
                    add(block)
                } else if isAnchor(lines)(segment) {
                    add(AddressStack(anchor: segment, lines: lines, page: page, used: used).block())
                }
            }
        }
        return result.sorted { ($0.box.minY, $0.box.minX) < ($1.box.minY, $1.box.minX) }
    }

    /// `Name · Street 1 · 12345 City`, or nil when the segment is no address or not divided.
    private static func oneLine(
        _ segment: Int, _ lines: AddressLines, _ page: PageContext, _ used: Set<Int>
    ) -> AddressBlock? {
        let part = lines.parts[segment]
        let pieces = SegmentText.pieces(part, page)
        guard pieces.count >= 2, pieces.count <= 14 else { return nil }
        let scores = pieces.map { AddressParser.scores(page.layout.text($0.tokens)) }
        guard let city = scores.indices.last(where: { scores[$0].postal >= 0.5 || scores[$0].cityState >= 0.5 })
        else { return nil }
        var start = city
        var hasStreet =
            scores[city].street >= 0.5
            && pieces[city].tokens.count(where: { page.layout.tokens[$0].text.utf8.contains(where: \.isDigit) }) > 1
        while start > 0, !hasStreet || scores[start - 1].best.score >= 0.5 {
            let before = scores[start - 1]
            if before.street >= 0.3 || before.poBox >= 0.5 {
                hasStreet = true
            } else if before.complement < 0.3, !isTown(pieces, start - 1, scores, city, page) {
                break
            }
            start -= 1
        }
        guard hasStreet else { return nil }
        var end = city
        while end + 1 < pieces.count, scores[end + 1].country >= 0.3 || scores[end + 1].cityState >= 0.5 { end += 1 }
        let names = Array(pieces[..<start])
        let isAlone = start == 0 && end == pieces.count - 1
        // "Street 1, 12345 City" as the last line of a stack: the stack finds the name above.
        if isAlone { return nil }
        if let name = names.first, name.tokens.count > 9 { return nil }
        let address = Array(pieces[start...end])
        guard let addressBox = page.layout.box(address.flatMap(\.tokens)), let box = page.layout.box(part.tokens) else {
            return nil
        }
        var block = AddressBlock(
            page: page.page, names: names, address: address,
            roles: PartyLabels.roles(above: box, first: part, page), isOneLine: true, box: box, addressBox: addressBox)
        if names.isEmpty {
            block.names = AddressStack(anchor: segment, lines: lines, page: page, used: used).names(above: segment)
            block.box = block.names.compactMap { page.layout.box($0.tokens) }.reduce(box) { $0.union($1) }
        }
        return block
    }

    /// Words between street and code: the town of "16 High Street, Leeds, LS1 5AB".
    private static func isTown(
        _ pieces: [SegmentPart], _ index: Int, _ scores: [AddressLineScores], _ city: Int, _ page: PageContext
    ) -> Bool {
        guard index > 0, city - index <= 3, pieces[index].tokens.count <= 5 else { return false }
        guard scores[..<index].contains(where: { $0.street >= 0.5 || $0.poBox >= 0.5 }) else { return false }
        return AddressLines.isNameLike(page.layout.text(pieces[index].tokens).trimmedPunctuation)
    }
}
