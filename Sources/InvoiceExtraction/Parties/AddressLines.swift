import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// The segments of a page as lines of addresses: text without labels, scores, and what stands above and below.
struct AddressLines {
    let page: PageContext
    /// Each segment without the labels that lead it, up to the next label of another field.
    let parts: [SegmentPart]
    let scores: [AddressLineScores]

    init(_ page: PageContext) {
        self.page = page
        let parts = page.layout.segments.indices.map {
            SegmentText.upToNextField(SegmentText.withoutLabels($0, page), page)
        }
        self.parts = parts
        scores = parts.map { part in
            part.tokens.isEmpty || page.layout.tokens[part.tokens[0]].text.utf8.count > 60
                ? AddressLineScores() : AddressParser.scores(page.layout.text(part.tokens))
        }
    }

    func text(_ segment: Int) -> String { page.layout.text(parts[segment].tokens) }

    /// A postal code with its town, or one that closes the line above it.
    func hasCode(_ segment: Int) -> Bool {
        if scores[segment].postal >= 0.5 {
            // Four digits and names are a street in English when the code stands below.
            let isWeak = scores[segment].postal < 0.7 && !hasStreetAbove(segment)
            return !(isWeak && neighbour(below: segment).map { scores[$0].postal >= 0.8 } ?? false)
        }
        if hasStreetAbove(segment), isCodeAndTown(segment) { return true }
        let bytes = text(segment).utf8
        guard (5...6).contains(bytes.count), bytes.allSatisfy({ $0 >= 48 && $0 <= 57 }),
            let above = neighbour(above: segment), scores[above].street >= 0.5
        else { return false }
        return text(above).hasSuffix(",")
    }

    /// `08155 New town`: below a street the town may be written in any way.
    private func isCodeAndTown(_ segment: Int) -> Bool {
        let words = AddressToken.segments(text(segment))
        guard words.count == 1, (2...4).contains(words[0].count), words[0][0].isDigits, words[0][0].text.utf8.count == 5
        else {
            return false
        }
        return words[0][1].isCapitalized && words[0].dropFirst().allSatisfy { !$0.hasDigit }
            && !LineVeto.applies(to: text(segment))
    }

    func hasStreetAbove(_ segment: Int) -> Bool {
        neighbour(above: segment).map { scores[$0].street >= 0.3 || scores[$0].poBox >= 0.5 } ?? false
    }

    /// A town with its state or country, or a country below a street.
    func hasTownOrCountry(_ segment: Int) -> Bool {
        if scores[segment].cityState >= 0.5 { return true }
        guard scores[segment].country >= 0.7, var above = neighbour(above: segment) else { return false }
        for _ in 0..<3 {
            if scores[above].street >= 0.25, !LegalForms.contains(text(above)) { return true }
            guard let next = neighbour(above: above) else { return false }
            above = next
        }
        return false
    }

    /// A code that stands alone: its town is the line above.
    func isLoneCode(_ segment: Int) -> Bool {
        let words = text(segment).split(separator: " ")
        return scores[segment].postal >= 0.5 && words.count <= 2
            && words.allSatisfy { $0.utf8.contains { $0 >= 48 && $0 <= 57 } }
    }

    /// Capitalised words without digits, as in the names of towns, districts and houses.
    static func isNameLike(_ text: String) -> Bool {
        let words = AddressToken.segments(text).flatMap { $0 }
        guard !words.isEmpty, words.count <= 5, words.contains(where: \.isCapitalized) else { return false }
        return words.allSatisfy { AddressParser.isName($0) && !$0.hasDigit } && !LegalForms.contains(text)
            && !LineVeto.applies(to: text)
    }

    /// The segment above or below in the same column, at most `gap` font sizes away.
    func neighbour(above segment: Int, gap: Double = 1.1) -> Int? {
        neighbour(of: segment, among: stride(from: segment - 1, through: 0, by: -1), gap) { $1.minY - $0.maxY }
    }

    func neighbour(below segment: Int, gap: Double = 1.1) -> Int? {
        neighbour(of: segment, among: stride(from: segment + 1, to: parts.count, by: 1), gap) { $0.minY - $1.maxY }
    }

    private func neighbour(
        of segment: Int, among others: some Sequence<Int>, _ limit: Double, _ gap: (Box, Box) -> Double
    ) -> Int? {
        let segments = page.layout.segments
        let own = segments[segment]
        var best: (segment: Int, gap: Double)?
        // Bounded: a page may hold any number of pieces on one height.
        for other in others.prefix(600) {
            let white = gap(segments[other].box, own.box)
            let size = max(4, min(own.fontSize, segments[other].fontSize))
            if white > 6 * max(size, page.height) { break }
            guard segments[other].line != own.line, white > -0.7 * size, white < limit * size else { continue }
            guard white < best?.gap ?? .infinity, isAligned(segment, other, size) else { continue }
            best = (other, white)
        }
        return best?.segment
    }

    /// Left, right or middle in line; the left edge with or without the label that leads the line.
    private func isAligned(_ first: Int, _ second: Int, _ size: Double) -> Bool {
        let one = page.layout.segments[first].box
        let two = page.layout.segments[second].box
        let reach = 0.8 * size
        let lefts = [one.minX, page.layout.box(parts[first].tokens)?.minX ?? one.minX]
        let others = [two.minX, page.layout.box(parts[second].tokens)?.minX ?? two.minX]
        if lefts.contains(where: { left in others.contains { abs(left - $0) < reach } }) { return true }
        guard one.horizontalOverlap(two) > 0.5 else { return false }
        return abs(one.maxX - two.maxX) < reach * 0.5 || abs(one.midX - two.midX) < reach * 0.5
    }
}
