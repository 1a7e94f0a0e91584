import DocumentModel
import InvoiceExtraction
import LayoutAnalysis

/// Finds the mark of a page among its lines.
enum PageMarkFinder {
    /// Marks without a word stand in the margins: this share of the page's height at its top and bottom.
    static let margin = 0.14

    private struct Candidate {
        var mark: PageMark
        var rank: Int
    }

    static func mark(of layout: PageLayout) -> PageMark? {
        var best: Candidate?
        func take(_ mark: PageMark, _ rank: Int) {
            if rank > best?.rank ?? 0 { best = Candidate(mark: mark, rank: rank) }
        }
        for segment in layout.segments {
            guard let found = PageMarkScanner(layout.text(segment.tokens)).find() else { continue }
            let share = segment.box.midY / max(layout.size.height, 1)
            let isMargin = share < margin || share > 1 - margin
            if let rank = rank(found, isMargin: isMargin) { take(found.mark, rank) }
            if !found.hasWord, !isMargin, isBelowPageWord(segment, layout) { take(found.mark, 3) }
        }
        // The word and the number in two columns of one line.
        for line in layout.lines where line.segments.count > 1 {
            guard let found = PageMarkScanner(layout.text(line.tokens)).find(), found.hasWord,
                found.mark.total != nil || found.isFirst
            else { continue }
            take(found.mark, found.mark.total == nil ? 1 : 4)
        }
        return best?.mark
    }

    /// Nil for a number in running text: "continued on page 2".
    private static func rank(_ found: PageMarkScanner.Finding, isMargin: Bool) -> Int? {
        if !found.hasWord { return isMargin && found.isAlone ? 2 : nil }
        if found.mark.total != nil { return isMargin || found.isFirst ? 6 : 5 }
        return found.isFirst ? (isMargin || found.isAlone ? 3 : 1) : nil
    }

    /// `Page` as the heading of a column, and `1 of 2` below.
    private static func isBelowPageWord(_ segment: Segment, _ layout: PageLayout) -> Bool {
        layout.segments.contains { other in
            guard other.line < segment.line, segment.box.minY - other.box.maxY < 2 * layout.medianHeight,
                other.box.horizontalOverlap(segment.box) > 0.5
            else { return false }
            return PageMarkWords.page.contains(TextFolding.key(layout.text(other.tokens)))
        }
    }
}
