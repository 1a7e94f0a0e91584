import DocumentModel
import InvoiceModel
import LayoutAnalysis

@testable import InvoiceExtraction

/// Another reading of one character of a line: counted in characters from 0, blanks included.
struct Doubt {
    var position: Int
    var text: String
    var probability: Double

    init(_ position: Int, _ text: String, _ probability: Double = 0.3) {
        self.position = position
        self.text = text
        self.probability = probability
    }
}

/// Lines of text as text recognition would give them: less than certain, with doubts.
struct RecognizedPage {
    private var words: [Word] = []

    /// - Parameter confidence: 1 for text of a text layer.
    func line(_ text: String, y: Double = 700, doubts: [Doubt] = [], confidence: Double = 0.95) -> RecognizedPage {
        var page = self
        var start = 0
        for part in text.split(separator: " ") {
            let box = Box(
                minX: 50 + Double(start) * 5, minY: y, maxX: 50 + Double(start + part.count) * 5, maxY: y + 10)
            var word = Word(text: String(part), box: box, confidence: confidence, fontSize: 10)
            word.alternatives = doubts.filter { $0.position >= start && $0.position < start + part.count }.map {
                CharacterAlternative(position: $0.position - start, text: $0.text, probability: $0.probability)
            }.sorted { $0.probability > $1.probability }
            page.words.append(word)
            start += part.count + 1
        }
        return page
    }

    var layout: PageLayout {
        PageLayout(PageText(index: 0, size: PageSize(width: 595, height: 842), words: words, source: .recognized))
    }

    var facts: PageFacts { DocumentFacts([layout]).pages[0] }
    var result: InvoiceExtractor.Result { InvoiceExtractor.extract([layout]) }
    var invoice: Invoice { result.document }
}
