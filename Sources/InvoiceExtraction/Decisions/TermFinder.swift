import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// Finds the payment term of a document: in a line of terms, or anywhere in a sentence.
enum TermFinder {
    static func find(_ pages: [PageFacts]) -> (PaymentTerm, Span, PageFacts)? {
        var best: (score: Double, term: PaymentTerm, span: Span, page: PageFacts)?
        for page in pages {
            for segment in page.context.layout.segments where !page.items.lines.contains(segment.line) {
                let text = page.context.layout.text(segment.tokens)
                guard text.utf8.count <= 200, let term = PaymentTermParser.parse(text),
                    let span = page.context.span(clause(of: term, segment, page.context))
                else { continue }
                var score = 1.0
                if announced(segment, page) { score += 2 }
                if term.days != nil { score += 0.5 }
                if score > best?.score ?? 0 { best = (score, term, span, page) }
            }
        }
        return best.map { ($0.term, $0.span, $0.page) }
    }

    /// The words of the term: from its first word, without leading labels, to the end of the clause.
    private static func clause(of term: PaymentTerm, _ segment: Segment, _ page: PageContext) -> [Int] {
        let words = term.raw.split(separator: " ").map { TextFolding.key(String($0)) }.filter { !$0.isEmpty }
        var tokens = segment.tokens[...]
        if let first = words.first, let start = tokens.firstIndex(where: { page.keys[$0] == first }) {
            tokens = tokens[start...]
        }
        while tokens.count > 1, let first = tokens.first {
            let text = page.layout.tokens[first].text
            let owner = page.labelOfToken[first]
            let isLabel = owner >= 0 && page.labels[owner].labels.intersects([LabelSet(.terms), LabelSet(.dueDate)])
            guard
                text.hasSuffix(":") || page.keys[first].isEmpty
                    || (isLabel && !words.suffix(max(0, words.count - 1)).isEmpty
                        && endsInColon(page.labels[owner], page))
            else { break }
            tokens = tokens.dropFirst()
        }
        var result: [Int] = []
        for token in tokens {
            result.append(token)
            let text = page.layout.tokens[token].text
            if result.count >= 2, text.hasSuffix(",") || text.hasSuffix(";") || text.hasSuffix(".") { break }
        }
        return result
    }

    private static func endsInColon(_ label: Label, _ page: PageContext) -> Bool {
        label.tokens.last.map { page.layout.tokens[$0].text.hasSuffix(":") } ?? false
    }

    /// A label of terms or of the due date stands in the segment, to its left or above it.
    private static func announced(_ segment: Segment, _ page: PageFacts) -> Bool {
        page.context.labels.contains { label in
            guard label.has(.terms) || label.has(.dueDate) else { return false }
            if label.line == segment.line, label.box.minX <= segment.box.minX + 1 { return true }
            let distance = segment.box.minY - label.box.maxY
            return distance > -2 && distance < 1.6 * page.context.height
                && label.box.horizontalOverlap(segment.box) > 0.3
        }
    }
}
