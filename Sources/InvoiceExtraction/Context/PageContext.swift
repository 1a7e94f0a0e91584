import DocumentModel
import LayoutAnalysis

/// A page with everything that candidates are looked for in: tokens, their keys and the labels.
package struct PageContext: Sendable {
    package let layout: PageLayout
    /// Folded text of each token (``TextFolding/key(_:)``).
    package let keys: [String]
    package let labels: [Label]
    /// Index in ``labels`` of the label that a token belongs to, or -1.
    package let labelOfToken: [Int]

    package init(_ layout: PageLayout) {
        let keys = layout.tokens.map { TextFolding.key($0.text) }
        self.init(layout, keys: keys, labels: LabelFinder.labels(in: layout, keys: keys))
    }

    /// The same page without the short labels that are no words of `language` (ISO 639-1) or English.
    package func limited(to language: String?) -> PageContext {
        guard let language, let bit = Lexicon.languages.firstIndex(of: language) else { return self }
        let mask: UInt32 = 1 << UInt32(bit) | 1
        return PageContext(
            layout, keys: keys,
            labels: labels.filter { $0.length > 5 || $0.languages == 0 || $0.languages & mask != 0 })
    }

    private init(_ layout: PageLayout, keys: [String], labels: [Label]) {
        self.layout = layout
        self.keys = keys
        self.labels = labels
        var owner = [Int](repeating: -1, count: keys.count)
        for (number, label) in labels.enumerated() {
            for token in label.tokens { owner[token] = number }
        }
        labelOfToken = owner
    }

    package var page: Int { layout.index }
    package var height: Double { layout.medianHeight }

    /// A span of consecutive tokens of one segment.
    package func span(_ tokens: some Collection<Int>) -> Span? {
        guard let first = tokens.first, let box = layout.box(tokens) else { return nil }
        return Span(
            page: page, tokens: Array(tokens), segment: layout.segmentOfToken[first],
            line: layout.lineOfToken[first], box: box, text: layout.text(tokens))
    }

    /// The label that ends directly before `token` in its segment or, across a column gap, on its line.
    package func label(before token: Int) -> Label? {
        let line = layout.lines[layout.lineOfToken[token]].tokens
        guard let position = line.firstIndex(of: token), position > 0 else { return nil }
        var index = position - 1
        while index >= 0, keys[line[index]].isEmpty { index -= 1 }
        guard index >= 0, labelOfToken[line[index]] >= 0 else { return nil }
        return labels[labelOfToken[line[index]]]
    }

    /// Whether one of `tokens` belongs to a label of one of `classes`.
    package func touches(_ tokens: some Sequence<Int>, _ classes: LabelSet) -> Bool {
        tokens.contains { labelOfToken[$0] >= 0 && labels[labelOfToken[$0]].labels.intersects(classes) }
    }

    /// White space between two tokens, in points.
    package func gap(_ left: Int, _ right: Int) -> Double {
        layout.tokens[right].box.minX - layout.tokens[left].box.maxX
    }
}
