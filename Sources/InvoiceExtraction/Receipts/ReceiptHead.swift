import DocumentModel
import LayoutAnalysis

/// The head of a till receipt: the shop's name at the top and its address below, centred, in lines of any width.
struct ReceiptHead {
    var name: [SegmentPart] = []
    var address: [SegmentPart] = []

    private enum Kind {
        case name, address, skipped, end
    }

    /// Labels below which the goods or the details of the sale begin.
    private static let ends: LabelSet = [
        LabelSet(.invoiceNumber), LabelSet(.invoiceDate), LabelSet(.plainDate), LabelSet(.invoiceTitle),
        LabelSet(.receiptTitle), LabelSet(.creditTitle), LabelSet(.quantity), LabelSet(.totalAmount),
        LabelSet(.tendered),
        LabelSet(.itemDescription), LabelSet(.otherNumber), LabelSet(.unitPrice), LabelSet(.plainTotal),
        LabelSet(.totalNet),
    ]
    /// Labels of lines that stand anywhere in the head.
    private static let skipped: LabelSet = [
        LabelSet(.registration), LabelSet(.phone), LabelSet(.fax), LabelSet(.email), LabelSet(.website),
        LabelSet(.totalTax), LabelSet(.reference), LabelSet(.customerNumber), LabelSet(.accountNumber),
    ]
    /// Most lines that a head takes up.
    private static let deepest = 16

    /// Nil when the page is no receipt or its head names nobody.
    static func find(_ facts: PageFacts) -> ReceiptHead? {
        let page = facts.context
        guard page.page == 0, ReceiptSigns.isReceipt(page) else { return nil }
        var lines: [(part: SegmentPart, kind: Kind)] = []
        for line in page.layout.lines.indices.prefix(deepest) {
            guard let part = text(of: line, page) else { continue }
            let kind = kind(part, facts)
            // A title or a date above the shop's name opens the head instead of ending it.
            if kind == .end,
                lines.contains(where: { $0.kind == .address }) || lines.count(where: { $0.kind == .name }) > 2
            {
                break
            }
            lines.append((part, kind))
        }
        var head = ReceiptHead()
        head.takeAddress(from: lines)
        head.takeName(from: lines, page)
        return head.name.isEmpty && head.address.isEmpty ? nil : head
    }

    /// The line's longest piece: beside it stand stamps and handwriting.
    private static func text(of line: Int, _ page: PageContext) -> SegmentPart? {
        let segments = page.layout.lines[line].segments
        let pieces = segments.map { SegmentPart(segment: $0, tokens: page.layout.segments[$0].tokens) }
        return pieces.max { first, second in
            page.layout.text(first.tokens).utf8.count < page.layout.text(second.tokens).utf8.count
        }
    }

    private static func kind(_ part: SegmentPart, _ facts: PageFacts) -> Kind {
        let page = facts.context
        let text = page.layout.text(part.tokens).trimmedPunctuation
        let line = page.layout.segments[part.segment].line
        let letters = text.unicodeScalars.count { $0.properties.isAlphabetic }
        if facts.dates.contains(where: { $0.span.line == line }) { return .end }
        if let first = part.tokens.first(where: { !page.keys[$0].isEmpty }), page.labelOfToken[first] >= 0 {
            let label = page.labels[page.labelOfToken[first]]
            let isWhole = label.tokens.count == part.tokens.count
            let isNumbered = text.utf8.contains(where: \.isDigit) || text.contains(":") || isWhole
            if label.labels.intersects(skipped), isNumbered, label.length > 1 { return .skipped }
            if label.labels.intersects(ends), isNumbered, label.length > 2 { return .end }
        }
        if letters < 3 || text.contains("@") || text.contains("www.") { return .skipped }
        if isAddress(text) { return .address }
        if CompanyNumbers.isNumber(text) || 2 * letters < text.unicodeScalars.count { return .skipped }
        return .name
    }

    private static func isAddress(_ text: String) -> Bool {
        let scores = AddressParser.scores(text)
        if scores.street >= 0.3 || scores.postal >= 0.45 || scores.poBox >= 0.5 || scores.cityState >= 0.5
            || scores.country >= 0.7 || scores.complement >= 0.5
        {
            return true
        }
        let segments = AddressToken.segments(text)
        let words = segments.flatMap { $0 }
        guard let first = words.first, !LegalForms.contains(text) else { return false }
        // "No. 12", "Lot 7", "Unit 3-4", and a house number before a comma or a name.
        if unitWords.contains(first.word), words.dropFirst().first?.hasDigit == true { return true }
        if first.text.lowercased().hasPrefix("no."), first.hasDigit { return true }
        if first.startsWithDigit, words.count >= 2, segments.count > 1 || first.isHouseNumber, words.count <= 8,
            words.dropFirst().contains(where: { $0.text.count > 2 && $0.isCapitalized })
        {
            return true
        }
        if let last = segments.last, let region = Regions.trailing(last[...], country: nil), region.count == last.count
        {
            return last.contains { $0.text.utf8.count > 3 }
        }
        return words.contains { streetWords.contains($0.word) } && (words.count > 2 || first.hasDigit)
    }

    /// Words before the number of a plot, house or shop.
    private static let unitWords: Set<String> = [
        "no", "nr", "lot", "unit", "shop", "plot", "block", "blok", "level", "pt", "suite",
    ]
    /// Words of streets and quarters that are printed in the middle of a line.
    private static let streetWords: Set<String> = [
        "jalan", "jln", "jl", "lorong", "lrg", "taman", "tmn", "bandar", "kampung", "kg", "persiaran", "lebuh",
        "lebuhraya",
        "seksyen", "sek", "kawasan", "dataran", "pusat", "medan", "desa", "bukit",
    ]

    /// From the first line of an address to the last, with at most one line between that says neither.
    private mutating func takeAddress(from lines: [(part: SegmentPart, kind: Kind)]) {
        guard let first = lines.firstIndex(where: { $0.kind == .address }) else { return }
        var last = first
        for index in lines.indices[(first + 1)...] {
            if lines[index].kind == .end || lines[index].kind == .skipped { break }
            if lines[index].kind == .address, index - last <= 2 { last = index }
        }
        address = lines[first...last].map(\.part)
    }

    /// The line with the legal form, with the line above it when the form stands all but alone; else the first line.
    private mutating func takeName(from lines: [(part: SegmentPart, kind: Kind)], _ page: PageContext) {
        let end = lines.firstIndex { $0.kind == .address } ?? lines.count
        let candidates = lines[..<end].filter { $0.kind == .name }.map(\.part)
            .map { CompanyNumbers.without($0, page) }.filter { !$0.tokens.isEmpty }
        let texts = candidates.map { page.layout.text($0.tokens).trimmedPunctuation }
        if let form = texts.firstIndex(where: { LegalForms.contains($0) }) {
            name = [candidates[form]]
            if form > 0, !Self.standsAlone(texts[form]) { name = [candidates[form - 1], candidates[form]] }
            return
        }
        let best = candidates.indices.max { first, second in
            rank(first, texts[first], candidates[first], page) < rank(second, texts[second], candidates[second], page)
        }
        if let best { name = [candidates[best]] }
    }

    /// Large letters at the top; scribbles of a few letters last.
    private func rank(_ place: Int, _ text: String, _ part: SegmentPart, _ page: PageContext) -> Double {
        let letters = text.unicodeScalars.count { $0.properties.isAlphabetic }
        let size = page.layout.segments[part.segment].fontSize / max(page.layout.commonFontSize, 1)
        let isWord = text.split(separator: " ").contains { $0.count(where: \.isLetter) >= 4 }
        return -0.6 * Double(place) + min(1.5, 1.2 * max(0, size - 1)) + (isWord ? 1 : 0) + (letters >= 6 ? 0.6 : 0)
    }

    /// Whether more than one word of a name stands before the legal form.
    private static func standsAlone(_ text: String) -> Bool {
        let core = LegalForms.strip(text)
        if core == text, LegalForms.contains(text), text.split(separator: " ").count <= 2 { return false }
        let words = core.split(separator: " ").filter { word in
            let bare = word.filter(\.isLetter).lowercased()
            return bare.count > 1 && !["co", "company"].contains(bare)
        }
        return words.count > 1
    }
}
