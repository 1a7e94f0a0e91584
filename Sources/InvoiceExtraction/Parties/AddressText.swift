import DocumentModel
import LayoutAnalysis

/// The printed lines of an address; one that was printed on a single line is cut into street, town and country.
enum AddressText {
    static func lines(_ block: AddressBlock, _ page: PageContext) -> [String] {
        let layout = page.layout
        var result: [String] = []
        for (position, part) in whole(block, page).enumerated() {
            let pieces = SegmentText.pieces(part, page)
            let scores = pieces.map { AddressParser.scores(layout.text($0.tokens)) }
            let isDivided =
                block.isOneLine || (scores.contains { $0.street >= 0.3 || $0.poBox >= 0.5 } && hasPlace(part, page))
            guard isDivided, pieces.count > 1 else {
                result.append(layout.text(part.tokens).trimmedPunctuation)
                continue
            }
            if position == 0 || !result.isEmpty { result += cut(part, pieces, scores, page) }
        }
        return result
    }

    private static func hasPlace(_ part: SegmentPart, _ page: PageContext) -> Bool {
        let scores = AddressParser.scores(page.layout.text(part.tokens))
        return scores.postal >= 0.5 || scores.cityState >= 0.5
    }

    /// One part per segment, from its first to its last token with the separators between them.
    private static func whole(_ block: AddressBlock, _ page: PageContext) -> [SegmentPart] {
        var result: [SegmentPart] = []
        for part in block.address {
            guard let last = result.last, last.segment == part.segment, let first = last.tokens.first,
                let end = part.tokens.last
            else {
                result.append(part)
                continue
            }
            let tokens = page.layout.segments[part.segment].tokens
            guard let from = tokens.firstIndex(of: first), let to = tokens.firstIndex(of: end), from <= to else {
                continue
            }
            result[result.count - 1].tokens = Array(tokens[from...to])
        }
        return result
    }

    private static func cut(
        _ part: SegmentPart, _ pieces: [SegmentPart], _ scores: [AddressLineScores], _ page: PageContext
    ) -> [String] {
        let texts = pieces.map { page.layout.text($0.tokens) }
        let street =
            scores.lastIndex { $0.street >= 0.3 || $0.poBox >= 0.5 || ($0.complement >= 0.3 && $0.postal < 0.5) } ?? -1
        var lines: [[Int]] = []
        for index in pieces.indices {
            let goesOn =
                index > 0
                && (index <= street || isState(texts[index])
                    || isState(texts[index - 1]) && scores[index].country < 0.5)
            if goesOn || index > 0 && isSlash(between: pieces[index - 1], and: pieces[index], in: part, page) {
                lines[lines.count - 1].append(index)
            } else {
                lines.append([index])
            }
        }
        return lines.map { line in
            guard let first = pieces[line[0]].tokens.first, let last = pieces[line[line.count - 1]].tokens.last,
                let from = part.tokens.firstIndex(of: first), let to = part.tokens.firstIndex(of: last)
            else { return "" }
            return page.layout.text(part.tokens[from...to]).trimmedPunctuation
        }.filter { !$0.isEmpty }
    }

    /// `Nilüfer / Bursa`
    private static func isSlash(
        between first: SegmentPart, and second: SegmentPart, in part: SegmentPart, _ page: PageContext
    ) -> Bool {
        guard let last = first.tokens.last, let next = second.tokens.first, let from = part.tokens.firstIndex(of: last),
            let to = part.tokens.firstIndex(of: next), from + 1 < to
        else { return false }
        return part.tokens[(from + 1)..<to].allSatisfy { page.layout.tokens[$0].text == "/" }
    }

    /// `OH 43215`, `Karnataka`: what a comma parts from its town and no more.
    private static func isState(_ text: String) -> Bool {
        guard let words = AddressToken.segments(text).first else { return false }
        return (1...3).contains { count in
            count <= words.count && Regions.trailing(words[..<count], country: nil)?.count == count
        }
    }
}
