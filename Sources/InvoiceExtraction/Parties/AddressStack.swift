import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// An address of several lines, grown from the line with the postal code.
struct AddressStack {
    let anchor: Int
    let lines: AddressLines
    let page: PageContext
    let used: Set<Int>

    /// Most lines of an address above its postal code.
    private static let maximumLines = 5
    private static let maximumNames = 4

    func block() -> AddressBlock? {
        var address = [anchor]
        address.insert(contentsOf: above(), at: 0)
        let hasStreet = address.contains { isStreet($0) }
        address += below(hasStreet: hasStreet)
        guard address.count > 1 || lines.scores[anchor].postal >= 0.5 else { return nil }
        var names = names(above: address[0])
        var parts = address.map { lines.parts[$0] }
        if !parts.isEmpty, !address.contains(where: { isStreet($0) }), names.count > 1, isAnnounced(names, parts) {
            // Below a heading the first line is the name and all others are the address.
            parts = names.dropFirst() + parts
            names = Array(names.prefix(1))
        }
        if address.count == 1, names.isEmpty, lines.scores[anchor].street < 0.3 {
            // A code and a town by themselves: only where a label says whose they are.
            let box = page.layout.box(parts[0].tokens) ?? page.layout.segments[anchor].box
            if PartyLabels.roles(above: box, first: parts[0], page).isEmpty { return nil }
        }
        guard let addressBox = page.layout.box(parts.flatMap(\.tokens)) else { return nil }
        let box = names.compactMap { page.layout.box($0.tokens) }.reduce(addressBox) { $0.union($1) }
        return AddressBlock(
            page: page.page, names: names, address: parts,
            roles: PartyLabels.roles(above: box, first: names.first ?? parts[0], page), isOneLine: false, box: box,
            addressBox: addressBox)
    }

    private func isAnnounced(_ names: [SegmentPart], _ parts: [SegmentPart]) -> Bool {
        guard let box = page.layout.box((names + parts).flatMap(\.tokens)) else { return false }
        guard names.dropFirst().contains(where: { page.layout.text($0.tokens).utf8.contains(where: \.isDigit) }) else {
            return false
        }
        return !PartyLabels.roles(above: box, first: names[0], page).isEmpty
    }

    private func isStreet(_ segment: Int) -> Bool {
        let scores = lines.scores[segment]
        return scores.street >= 0.3 || scores.poBox >= 0.5
    }

    /// Lines above the anchor, top to bottom, that belong to the address: up to the highest one that must.
    private func above() -> [Int] {
        var taken: [Int] = []
        var waiting: [Int] = []
        var current = anchor
        var hasStreet = lines.scores[anchor].street >= 0.5 || lines.scores[anchor].poBox >= 0.5
        while taken.count + waiting.count < Self.maximumLines, let next = above(current) {
            let text = lines.text(next)
            if isAddress(next, hasStreet: hasStreet, after: waiting) {
                let scores = lines.scores[next]
                hasStreet = hasStreet || scores.street >= 0.25 || scores.poBox >= 0.5
                taken = [next] + waiting + taken
                waiting = []
            } else if !hasStreet, waiting.count < 3, !LegalForms.contains(text) {
                waiting.insert(next, at: 0)
            } else {
                break
            }
            current = next
        }
        if taken.isEmpty, !hasStreet { taken = withoutStreet(waiting.filter { isPlace($0) }) }
        return taken
    }

    private func isPlace(_ segment: Int) -> Bool {
        let scores = lines.scores[segment]
        return AddressLines.isNameLike(lines.text(segment)) || scores.cityState > 0 || scores.country >= 0.7
    }

    /// Whether a line names street, box or part of a building.
    private func isAddress(_ segment: Int, hasStreet: Bool, after waiting: [Int]) -> Bool {
        let scores = lines.scores[segment]
        let text = lines.text(segment)
        // Over lines that name no place only a plain street is believed.
        if waiting.count > 2 || !waiting.allSatisfy({ isPlace($0) }) { return !hasStreet && scores.street >= 0.65 }
        if hasStreet {
            // "Notariat Dr. Hilde Berg" above "Hofweg 2" has the words of a street and is none.
            guard waiting.isEmpty, scores.complement >= 0.3 || text.utf8.contains(where: \.isDigit) else {
                return false
            }
            return scores.street >= 0.5 || scores.complement >= 0.3 || scores.poBox >= 0.5
        }
        let isBare = scores.street >= 0.25 && !LegalForms.contains(text)
        return scores.street >= 0.3 || scores.poBox >= 0.5 || scores.complement >= 0.3 || isBare
    }

    /// A code alone needs the town above it, and may have the name of a house over that; the name stays out.
    private func withoutStreet(_ waiting: [Int]) -> [Int] {
        if let last = waiting.last, lines.scores[last].country >= 0.7 { return [last] }
        guard lines.isLoneCode(anchor), let town = waiting.last else { return [] }
        guard waiting.count >= 2, above(waiting[waiting.count - 2]) != nil else { return [town] }
        return Array(waiting.suffix(2))
    }

    private func above(_ segment: Int) -> Int? {
        let near = lines.neighbour(above: segment)
        // A blank line may part street and town, or name and street, of an address.
        let next =
            near ?? wide(segment)
            ?? lines.neighbour(above: segment, gap: 2.1).flatMap { lines.scores[$0].street >= 0.3 ? $0 : nil }
        guard let next, !used.contains(next), !lines.parts[next].tokens.isEmpty, !ends(next) else { return nil }
        return next
    }

    /// Two blank lines between name, street and town: only plain lines of an address, exactly below each other.
    private func wide(_ segment: Int) -> Int? {
        guard lines.scores[segment].postal >= 0.6, let next = lines.neighbour(above: segment, gap: 2.6),
            lines.scores[next].street >= 0.6,
            abs(page.layout.segments[next].box.minX - page.layout.segments[segment].box.minX) < 1
        else { return nil }
        return next
    }

    private func below(hasStreet: Bool) -> [Int] {
        var result: [Int] = []
        var current = anchor
        var hasStreet = hasStreet
        while result.count < 3, let next = lines.neighbour(below: current), !used.contains(next),
            !lines.parts[next].tokens.isEmpty
        {
            let scores = lines.scores[next]
            let text = lines.text(next)
            if scores.country >= 0.7 || scores.cityState >= 0.5
                || (scores.country > 0 && Countries.code(forName: text) != nil)
            {
                result.append(next)
            } else if !hasStreet, scores.street >= 0.3, scores.postal < 0.5 {
                result.append(next)
                hasStreet = true
            } else {
                break
            }
            current = next
        }
        return result
    }

    /// The lines above an address that may name its owner, top to bottom.
    func names(above first: Int) -> [SegmentPart] {
        var names: [Int] = []
        var persons: [Int] = []
        var current = first
        while names.count < Self.maximumNames {
            let gap = names.isEmpty ? 2.1 : 1.1
            guard let next = lines.neighbour(above: current, gap: gap), !used.contains(next), !ends(next),
                !lines.parts[next].tokens.isEmpty
            else { break }
            // An e-mail address may stand between the name and the street.
            let isLabelled = lines.parts[next].tokens.first != page.layout.segments[next].tokens.first
            if isLabelled, Attention.leads(next, page) {
                persons.insert(next, at: 0)
            } else if !page.layout.text(lines.parts[next].tokens).contains("@") || lines.parts[next].tokens.count > 1 {
                names.insert(next, at: 0)
                // A label in the name's own line opens the block.
                if isLabelled { break }
            }
            current = next
        }
        return KeyValue.names((names.isEmpty ? persons : names).map { lines.parts[$0] }, page)
    }

    /// Above a name nothing but labels and headings: they end the block upwards.
    private func ends(_ segment: Int) -> Bool {
        let part = lines.parts[segment]
        if part.tokens.isEmpty { return true }
        let tokens = page.layout.segments[segment].tokens
        let text = page.layout.text(tokens)
        // A line cut by separators is the sender's.
        if text.unicodeScalars.count(where: { "|·•●".unicodeScalars.contains($0) }) > 1 { return true }
        if text.hasSuffix(":") || text.contains(" : ") || text.contains("www.") { return true }
        if text.contains("@"), !text.contains("<"), tokens.count > 1 { return true }
        // Two letters ("AG", "M") are a label only before a colon, which ends the line above.
        let labelled = part.tokens.filter {
            page.labelOfToken[$0] >= 0 && page.labels[page.labelOfToken[$0]].length > 2
        }
        let letters = labelled.reduce(0) { $0 + page.keys[$1].utf8.count }
        let foreign = labelled.contains { token in
            !page.labels[page.labelOfToken[token]].labels.intersects(
                AddressBlockFinder.roleClasses.union(SegmentText.weak))
        }
        return foreign && letters * 2 >= tokens.reduce(0) { $0 + page.keys[$1].utf8.count }
    }
}
