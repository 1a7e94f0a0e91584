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
    /// Most lines of an address above its postal code.
    private static let maximumLines = 5

    package static func find(_ facts: PageFacts) -> [AddressBlock] {
        let page = facts.context
        let parts = page.layout.segments.indices.map { SegmentText.withoutLabels($0, page) }
        let kinds = parts.map { part in
            part.tokens.isEmpty || page.layout.tokens[part.tokens[0]].text.utf8.count > 60
                ? AddressLine(kind: .none, score: 0) : AddressParser.classify(page.layout.text(part.tokens))
        }
        var result: [AddressBlock] = []
        var used = Set<Int>()
        for segment in page.layout.segments.indices {
            let kind = kinds[segment]
            guard !used.contains(segment), kind.score >= 0.5, kind.kind == .postalCity || kind.kind == .cityState,
                !facts.items.lines.contains(page.layout.segments[segment].line)
            else { continue }
            if let block = oneLine(parts[segment], page) {
                used.insert(segment)
                result.append(block)
            } else if let block = stacked(segment, parts, kinds, page, used) {
                used.formUnion(block.address.map(\.segment))
                result.append(block)
            }
        }
        return result
    }

    /// `Name · Street 1 · 12345 City`, or nil when the segment is not divided.
    private static func oneLine(_ part: SegmentPart, _ page: PageContext) -> AddressBlock? {
        let pieces = SegmentText.pieces(part, page)
        guard pieces.count >= 2 else { return nil }
        let kinds = pieces.map { AddressParser.classify(page.layout.text($0.tokens)) }
        guard let city = kinds.indices.last(where: { [.postalCity, .cityState].contains(kinds[$0].kind) }) else {
            return nil
        }
        var start = city
        while start > 0, [.street, .poBox, .complement].contains(kinds[start - 1].kind), kinds[start - 1].score >= 0.3 {
            start -= 1
        }
        // "Street 1, 12345 City" in one cell of a stacked address has no name of its own: leave it to the stack.
        guard start > 0 else { return nil }
        var end = city
        while end + 1 < pieces.count, kinds[end + 1].kind == .country || kinds[end + 1].kind == .cityState { end += 1 }
        let names = Array(pieces[..<start])
        guard let name = names.first, name.tokens.count <= 8, let box = page.layout.box(part.tokens) else { return nil }
        let address = Array(pieces[start...end])
        return AddressBlock(
            page: page.page, names: names, address: address,
            roles: PartyLabels.roles(above: box, first: part, page), isOneLine: true, box: box,
            addressBox: page.layout.box(address.flatMap(\.tokens)) ?? box)
    }

    private static func stacked(
        _ anchor: Int, _ parts: [SegmentPart], _ kinds: [AddressLine], _ page: PageContext, _ used: Set<Int>
    ) -> AddressBlock? {
        let block = page.layout.blocks[page.layout.blockOfSegment[anchor]].segments
        guard let place = block.firstIndex(of: anchor) else { return nil }
        var first = place
        while first > 0, place - first < maximumLines {
            let above = block[first - 1]
            guard !used.contains(above), isAddressLine(kinds[above]), !parts[above].tokens.isEmpty else { break }
            first -= 1
        }
        var last = place
        while last + 1 < block.count {
            let kind = kinds[block[last + 1]]
            guard kind.kind == .country || (kind.kind == .cityState && kind.score >= 0.5) else { break }
            last += 1
        }
        var top = first
        while top > 0, first - top < 4 {
            let above = block[top - 1]
            if used.contains(above) || endsBlock(above, parts[above], page) { break }
            top -= 1
        }
        let names = block[top..<first].map { parts[$0] }.filter { !$0.tokens.isEmpty }
        let address = block[first...last].map { parts[$0] }
        guard let addressBox = page.layout.box(address.flatMap(\.tokens)) else { return nil }
        let box = names.compactMap { page.layout.box($0.tokens) }.reduce(addressBox) { $0.union($1) }
        return AddressBlock(
            page: page.page, names: names, address: address,
            roles: PartyLabels.roles(above: box, first: names.first ?? address[0], page), isOneLine: false, box: box,
            addressBox: addressBox)
    }

    private static func isAddressLine(_ line: AddressLine) -> Bool {
        switch line.kind {
        case .street, .poBox, .complement, .postalCity, .cityState: line.score >= 0.3
        default: false
        }
    }

    /// Above a name nothing but labels and headings: they end the block upwards.
    private static func endsBlock(_ segment: Int, _ part: SegmentPart, _ page: PageContext) -> Bool {
        if part.tokens.isEmpty { return true }
        let tokens = page.layout.segments[segment].tokens
        let labelled = tokens.filter { page.labelOfToken[$0] >= 0 }
        let text = page.layout.text(tokens)
        if text.hasSuffix(":") || text.contains("@") || text.contains("www.") { return true }
        let foreign = labelled.contains { token in
            !page.labels[page.labelOfToken[token]].labels.intersects(roleClasses.union(SegmentText.weak))
        }
        return foreign && labelled.count * 2 >= tokens.count
    }
}
