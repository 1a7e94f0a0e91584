import DocumentModel
import InvoiceModel
import LayoutAnalysis

@testable import InvoiceExtraction

/// A hand-made page: lines of text at places, words half as wide as their font is high.
struct HandMadePage {
    private var words: [Word] = []

    /// Puts lines below each other, 13 points apart, the first with its top left corner at (`x`, `y`).
    func lines(_ lines: [String], x: Double, y: Double, size: Double = 10) -> HandMadePage {
        var page = self
        for (row, line) in lines.enumerated() {
            page.put(line, x: x, y: y + Double(row) * 1.3 * size, size: size)
        }
        return page
    }

    /// Puts rows of cells below each other, 13 points apart, each cell with its left edge at its column's `x`.
    func table(_ rows: [[String]], x columns: [Double], y: Double) -> HandMadePage {
        var page = self
        for (row, cells) in rows.enumerated() {
            for (cell, x) in zip(cells, columns) { page.put(cell, x: x, y: y + Double(row) * 13, size: 10) }
        }
        return page
    }

    /// The same page as text recognition hands it on.
    var recognized: HandMadePage {
        var page = self
        for index in page.words.indices { page.words[index].confidence = 0.97 }
        return page
    }

    private mutating func put(_ line: String, x: Double, y: Double, size: Double) {
        var left = x
        for part in line.split(separator: " ") {
            let width = Double(part.unicodeScalars.count) * size * 0.5
            words.append(
                Word(
                    text: String(part), box: Box(minX: left, minY: y, maxX: left + width, maxY: y + size),
                    fontSize: size, isVisible: true))
            left += width + 0.3 * size
        }
    }

    var layout: PageLayout {
        PageLayout(PageText(index: 0, size: PageSize(width: 595, height: 842), words: words))
    }

    /// The page with its labels, those of all languages.
    var context: PageContext { PageContext(layout) }

    /// The page as the only one of its document.
    var document: DocumentFacts { DocumentFacts([layout]) }

    /// All candidates of the page.
    var facts: PageFacts { document.pages[0] }

    /// What the extractor decides over the page.
    var invoice: Invoice { InvoiceExtractor.extract([layout]).document }
}
