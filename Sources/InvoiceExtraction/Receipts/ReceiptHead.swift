import DocumentModel
import LayoutAnalysis

/// The head of a till receipt: the shop's name at the top and its address below, centred, in lines of any width.
struct ReceiptHead {
    var name: [SegmentPart] = []
    var address: [SegmentPart] = []

    private enum Kind {
        case name, address, skipped, title, end
    }

    /// Labels below which the goods or the details of the sale begin.
    private static let ends: LabelSet = [
        LabelSet(.invoiceNumber), LabelSet(.invoiceDate), LabelSet(.plainDate), LabelSet(.quantity),
        LabelSet(.totalAmount),
        LabelSet(.tendered),
        LabelSet(.itemDescription), LabelSet(.otherNumber), LabelSet(.unitPrice), LabelSet(.plainTotal),
        LabelSet(.totalNet),
    ]
    /// Labels of lines that stand anywhere in the head.
    private static let skipped: LabelSet = [
        LabelSet(.registration), LabelSet(.phone), LabelSet(.fax), LabelSet(.email), LabelSet(.website),
        LabelSet(.totalTax), LabelSet(.reference), LabelSet(.customerNumber), LabelSet(.accountNumber),
    ]
    private static let titles: LabelSet = [
        LabelSet(.invoiceTitle), LabelSet(.receiptTitle), LabelSet(.creditTitle), LabelSet(.orderTitle),
    ]
    /// Gap within a line of wide type, in heights of its letters.
    private static let widestGap = 2.5
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
            let hasAddress = lines.contains { $0.kind == .address }
            // A date or number above the shop's name opens the head instead of ending it; a title may stand in its middle.
            if kind == .end, hasAddress || lines.contains(where: { $0.kind == .name }) { break }
            if kind == .title, hasAddress { break }
            lines.append((part, kind))
        }
        var head = ReceiptHead()
        head.takeAddress(from: lines, page)
        head.takeName(from: lines, page)
        return head.name.isEmpty && head.address.isEmpty ? nil : head
    }

    /// The line's longest run without a wide gap: beside it stand stamps and handwriting.
    private static func text(of line: Int, _ page: PageContext) -> SegmentPart? {
        var runs: [SegmentPart] = []
        for segment in page.layout.lines[line].segments {
            let own = page.layout.segments[segment]
            if let last = runs.last, let end = last.tokens.last, let first = own.tokens.first,
                page.gap(end, first) < widestGap * max(own.fontSize, page.height)
            {
                runs[runs.count - 1].tokens += own.tokens
            } else {
                runs.append(SegmentPart(segment: segment, tokens: own.tokens))
            }
        }
        return runs.max { page.layout.text($0.tokens).utf8.count < page.layout.text($1.tokens).utf8.count }
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
            if letters >= 2, isAddress(text) { return .address }
            if label.labels.intersects(ends), isNumbered, label.length > 2 { return .end }
        }
        if letters < 2 || text.contains("@") || text.contains("www.") { return .skipped }
        if CompanyNumbers.isNumber(text) { return .skipped }
        if isAddress(text) { return .address }
        if isTitle(part, page) { return .title }
        return letters < 3 || 2 * letters < text.unicodeScalars.count ? .skipped : .name
    }

    /// "SIMPLIFIED TAX INVOICE": the title ends the line and fills most of it.
    private static func isTitle(_ part: SegmentPart, _ page: PageContext) -> Bool {
        let titled = part.tokens.filter {
            page.labelOfToken[$0] >= 0 && page.labels[page.labelOfToken[$0]].labels.intersects(titles)
        }
        return 2 * titled.count >= part.tokens.count && !titled.isEmpty
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
        if words.count <= 8, words.dropFirst().contains(where: { $0.isDigits && $0.text.utf8.count == 5 }),
            words.allSatisfy({ $0.isDigits || AddressParser.isName($0) }), words.count > 2
        {
            return true
        }
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
    private mutating func takeAddress(from lines: [(part: SegmentPart, kind: Kind)], _ page: PageContext) {
        guard let first = lines.firstIndex(where: { $0.kind == .address }) else { return }
        var last = first
        for index in lines.indices[(first + 1)...] {
            if lines[index].kind == .end || lines[index].kind == .skipped { break }
            if lines[index].kind == .title { break }
            if lines[index].kind == .address, index - last <= 2 { last = index }
        }
        // Without a postal code so far, the line below is the town.
        let hasCode = lines[first...last].contains { entry in
            page.layout.text(entry.part.tokens).split { !$0.isNumber }.contains { $0.count >= 4 }
        }
        if !hasCode, last + 1 < lines.count, lines[last + 1].kind == .name { last += 1 }
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
        let hasCapital = text.unicodeScalars.contains { $0.properties.isUppercase }
        return (hasCapital ? 0 : -3) - 0.6 * Double(place) + min(1.5, 1.2 * max(0, size - 1)) + (isWord ? 1 : 0)
            + (letters >= 6 ? 0.6 : 0)
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
