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
                    let span = page.context.span(segment.tokens)
                else { continue }
                var score = 1.0
                if announced(segment, page) { score += 2 }
                if term.days != nil { score += 0.5 }
                if score > best?.score ?? 0 { best = (score, term, span, page) }
            }
        }
        return best.map { ($0.term, $0.span, $0.page) }
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
