import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// The words and lines of one page, as the document keeps them.
enum PageTranscript {
    /// All words, in the order that ``WordReference`` counts in, with their places on the page as sent.
    static func words(of text: PageText) -> [PageWord] {
        let placement = PagePlacement(text)
        return text.words.map { word in
            let polygon = Polygon(box: word.box, in: text.size)
            return PageWord(
                text: word.text, confidence: word.confidence, polygon: placement?.place(polygon) ?? polygon)
        }
    }

    /// The visible words as indices in ``words(of:)``.
    static func lines(of layout: PageLayout) -> [PageLine] {
        layout.lines.map { line in
            // The parts of a word share it.
            var seen: Set<Int> = []
            return PageLine(words: line.tokens.map { layout.tokens[$0].word }.filter { seen.insert($0).inserted })
        }
    }
}
