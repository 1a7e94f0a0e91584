import DocumentModel
import InvoiceModel
import LayoutAnalysis

@testable import InvoiceExtraction

/// A hand-made page: lines of text at places, words half as wide as their font is high.
struct PartyPage {
    private var words: [Word] = []

    /// Puts lines below each other, 13 points apart, the first with its top left corner at (`x`, `y`).
    func lines(_ lines: [String], x: Double, y: Double, size: Double = 10) -> PartyPage {
        var page = self
        for (row, line) in lines.enumerated() {
            var left = x
            for part in line.split(separator: " ") {
                let width = Double(part.unicodeScalars.count) * size * 0.5
                let top = y + Double(row) * 1.3 * size
                page.words.append(
                    Word(
                        text: String(part), box: Box(minX: left, minY: top, maxX: left + width, maxY: top + size),
                        fontSize: size, isVisible: true))
                left += width + 0.3 * size
            }
        }
        return page
    }

    /// What the extractor decides over the page.
    var invoice: Invoice {
        let text = PageText(index: 0, size: PageSize(width: 595, height: 842), words: words)
        return InvoiceExtractor.extract([PageLayout(text)]).document
    }
}
