import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// A piece of text that may be the name of the supplier, with its log-odds.
struct NameCandidate {
    var part: SegmentPart
    var page: PageFacts
    var text: String
    var score: Double
}

/// Scores every segment, and every part of a divided one, as the supplier's name.
enum SupplierNames {
    static func rank(_ pages: [PageFacts], blocks: [[AddressBlock]]) -> [NameCandidate] {
        let domains = Domains.find(pages)
        var all: [NameCandidate] = []
        for (index, page) in pages.enumerated() where index < 4 {
            all += candidates(page, blocks[index], domains, first: index == 0)
        }
        // A name that is printed again elsewhere is nobody's accident.
        var counts: [String: Int] = [:]
        for candidate in all { counts[core(candidate.text), default: 0] += 1 }
        for index in all.indices {
            let count = counts[core(all[index].text)] ?? 1
            if count > 1 { all[index].score += min(1.2, 0.6 * Double(count - 1)) }
        }
        return all.sorted { $0.score > $1.score }
    }

    /// Folded, without legal form: what two spellings of a name share.
    static func core(_ text: String) -> String { TextFolding.key(LegalForms.strip(text)) }

    private static func candidates(
        _ facts: PageFacts, _ blocks: [AddressBlock], _ domains: Set<String>, first: Bool
    ) -> [NameCandidate] {
        let page = facts.context
        let sizes = page.layout.segments.map(\.fontSize).sorted()
        let common = sizes.isEmpty ? 10 : sizes[sizes.count / 2]
        var result: [NameCandidate] = []
        for segment in page.layout.segments.indices {
            let line = page.layout.segments[segment].line
            guard !facts.items.lines.contains(line), !facts.items.headerLines.contains(line) else { continue }
            let whole = SegmentText.withoutLabels(segment, page)
            guard !whole.tokens.isEmpty else { continue }
            let cut = SegmentText.pieces(whole, page).map { SegmentText.withoutLabels($0, page) }
                .filter { !$0.tokens.isEmpty }
            let pieces = NameShape.isListOfPartners(cut, page) ? [whole] : cut
            for (position, part) in (pieces.count > 1 ? pieces + [whole] : [whole]).enumerated() {
                let isWhole = pieces.count <= 1 || position == pieces.count
                let text = page.layout.text(part.tokens).trimmedPunctuation
                guard NameShape.isPossible(text, part, page) else { continue }
                var score = NameShape.score(text, part, page)
                score += placeScore(part, page, common: common, first: first)
                score += domainScore(text, domains)
                score += roleScore(part, blocks, facts, position: isWhole ? 0 : position)
                if isWhole, pieces.count > 1 { score -= 0.6 }
                score += followedByDetails(part, page)
                result.append(NameCandidate(part: part, page: facts, text: text, score: score))
            }
            if pieces.count == 1, let joined = twoLines(segment, whole, facts, blocks) {
                var score = NameShape.score(joined.text, joined.part, page) + 0.6
                score += placeScore(whole, page, common: common, first: first) + domainScore(joined.text, domains)
                score += roleScore(whole, blocks, facts, position: 0)
                result.append(NameCandidate(part: joined.part, page: facts, text: joined.text, score: score))
            }
        }
        return result
    }

    /// A name that goes on below and ends in its legal form there, in the same type.
    private static func twoLines(
        _ segment: Int, _ first: SegmentPart, _ facts: PageFacts, _ blocks: [AddressBlock]
    ) -> (part: SegmentPart, text: String)? {
        let page = facts.context
        let block = page.layout.blocks[page.layout.blockOfSegment[segment]].segments
        guard let place = block.firstIndex(of: segment), place + 1 < block.count else { return nil }
        let next = block[place + 1]
        let upper = page.layout.segments[segment]
        let lower = page.layout.segments[next]
        guard abs(upper.fontSize - lower.fontSize) < 0.08 * upper.fontSize, abs(upper.box.minX - lower.box.minX) < 1
        else {
            return nil
        }
        let above = page.layout.text(first.tokens)
        let below = page.layout.text(lower.tokens)
        guard LegalForms.contains(below), !LegalForms.contains(above), AddressLines.isNameLike(above),
            LegalForms.strip(below) != below, lower.tokens.count > 1
        else { return nil }
        // In an address the line above a company may be anybody.
        let part = SegmentPart(segment: segment, tokens: first.tokens + lower.tokens)
        return (part, (above + " " + below).trimmedPunctuation)
    }

    /// `Name · VAT no. …`: a company's number or phone goes on from its name.
    private static func followedByDetails(_ part: SegmentPart, _ page: PageContext) -> Double {
        let tokens = page.layout.segments[part.segment].tokens
        guard let last = part.tokens.last, let place = tokens.firstIndex(of: last) else { return 0 }
        guard !page.layout.text(part.tokens).utf8.contains(where: \.isDigit) else { return 0 }
        guard let next = tokens[(place + 1)...].first(where: { !page.keys[$0].isEmpty }) else { return 0 }
        let owner = page.labelOfToken[next]
        let isNumber = owner >= 0 && page.labels[owner].has(.registration) && page.labels[owner].length > 2
        return isNumber ? 1.6 : 0
    }

    private static func placeScore(_ part: SegmentPart, _ page: PageContext, common: Double, first: Bool) -> Double {
        let segment = page.layout.segments[part.segment]
        let y = segment.box.midY / max(page.layout.size.height, 1)
        var score = first ? 0 : -0.8
        if y < 0.3 { score += 1.3 * (1 - y / 0.3) }
        if y > 0.86 { score += 0.5 }
        // The lettering of a logo is read from a picture: it is large whatever it says.
        let isPictured =
            part.tokens.allSatisfy { page.layout.tokens[$0].isRecognized }
            && page.layout.tokens.contains { !$0.isRecognized }
        score += isPictured ? -0.4 : min(1.6, max(0, segment.fontSize / common - 1.05) * 2.2)
        if segment.isBold { score += 0.3 }
        return score
    }

    private static func domainScore(_ text: String, _ domains: Set<String>) -> Double {
        let key = core(text)
        guard key.utf8.count >= 3 else { return 0 }
        var best = 0.0
        for domain in domains {
            if domain == key || (key.utf8.count >= 4 && domain.contains(key))
                || (domain.utf8.count >= 4 && key.contains(domain))
            {
                best = max(best, 2.3)
            } else {
                let words = text.split(separator: " ").map { TextFolding.key(String($0)) }.filter { $0.utf8.count >= 4 }
                if words.contains(where: { domain.contains($0) }) { best = max(best, 1.0) }
                let initials = String(words.compactMap(\.first))
                if initials.utf8.count >= 3, domain == initials { best = max(best, 1.2) }
            }
        }
        return best
    }

    /// What labels and address blocks around the text say.
    private static func roleScore(
        _ part: SegmentPart, _ blocks: [AddressBlock], _ facts: PageFacts, position: Int
    ) -> Double {
        let page = facts.context
        let box = page.layout.box(part.tokens) ?? page.layout.segments[part.segment].box
        let roles = PartyLabels.roles(above: box, first: part, page)
        var score = 0.0
        if roles.contains(.supplier) { score += 2.6 }
        if roles.intersects([LabelSet(.customer), LabelSet(.billTo), LabelSet(.shipTo)]), !roles.contains(.supplier) {
            score -= 3.6
        }
        for block in blocks {
            guard let place = block.names.firstIndex(where: { $0.segment == part.segment && $0.tokens == part.tokens })
            else {
                let isInAddress = block.address.contains { line in
                    line.segment == part.segment && !Set(line.tokens).isDisjoint(with: part.tokens)
                }
                if isInAddress { score -= 3 }
                continue
            }
            if block.roles.contains(.supplier) { score += place == 0 ? 1.0 : 0.2 }
            if block.roles.intersects([LabelSet(.customer), LabelSet(.billTo), LabelSet(.shipTo)]),
                !block.roles.contains(.supplier)
            {
                score -= 3.0
            } else if block.isOneLine {
                score += place == 0 ? 1.9 : -0.5
            } else if block.roles.isEmpty {
                score += place == 0 ? 0.4 : 0
            }
            let isReceiving = block.roles.intersects([LabelSet(.customer), LabelSet(.billTo), LabelSet(.shipTo)])
            if place == 0, !isReceiving, PartyProximity.hasCompanyDetails(near: block, facts) { score += 1.0 }
        }
        return score
    }
}

/// The names in web and e-mail addresses, without the ending: `shop.example.co.uk` → `example`.
enum Domains {
    private static let public_: Set<String> = [
        "gmail", "googlemail", "gmx", "web", "yahoo", "hotmail", "outlook", "tonline", "icloud", "orange", "free",
        "live", "aol", "wanadoo", "protonmail", "mail", "libero", "seznam", "wp", "onet", "interia", "example",
    ]

    static func find(_ pages: [PageFacts]) -> Set<String> {
        var result = Set<String>()
        for page in pages {
            for token in page.context.layout.tokens {
                let text = token.text
                guard text.contains("@") || text.contains(".") else { continue }
                let host: String?
                if let email = Email.find(text) {
                    host = email.split(separator: "@").last.map(String.init)
                } else {
                    host = Website.find(text)
                }
                guard let host else { continue }
                var labels = host.split(separator: "/").first?.split(separator: ".").map(String.init) ?? []
                guard labels.count >= 2 else { continue }
                labels.removeLast()
                if labels.count >= 2, ["co", "com", "org", "net", "gov", "ac"].contains(labels.last ?? "") {
                    labels.removeLast()
                }
                guard let name = labels.last.map({ TextFolding.key($0) }), name.utf8.count >= 3, !public_.contains(name)
                else { continue }
                result.insert(name)
            }
        }
        return result
    }
}
