import DocumentModel

/// A page taken apart: tokens, lines, segments, blocks and tables, with cross references between them.
///
/// Only visible words take part. All boxes are in points of the upright page, origin at the top left.
package struct PageLayout: Sendable {
    package let index: Int
    package let size: PageSize
    package let tokens: [Token]
    package let lines: [Line]
    package let segments: [Segment]
    /// In reading order.
    package let blocks: [Block]
    /// Median height of a token, points; 10 on an empty page.
    package let medianHeight: Double
    /// Median font size of a token, points; 10 on an empty page.
    package let commonFontSize: Double
    /// Line of each token.
    package let lineOfToken: [Int]
    /// Segment of each token.
    package let segmentOfToken: [Int]
    /// Block of each segment.
    package let blockOfSegment: [Int]

    /// Analyses the visible words of `page`. Costs O(n log n) in the number of words.
    package init(_ page: PageText) {
        index = page.index
        size = page.size
        let cut = Tokenizer.tokens(of: page)
        let height = PageLayout.median(cut.map(\.box.height)) ?? 10
        let built = LineBuilder.build(cut, medianHeight: height)
        tokens = cut
        medianHeight = height
        commonFontSize = PageLayout.median(cut.map(\.fontSize)) ?? 10
        lines = built.lines
        segments = built.segments
        var lineOf = [Int](repeating: 0, count: cut.count)
        var segmentOf = [Int](repeating: 0, count: cut.count)
        for (number, segment) in built.segments.enumerated() {
            for token in segment.tokens {
                lineOf[token] = segment.line
                segmentOf[token] = number
            }
        }
        lineOfToken = lineOf
        segmentOfToken = segmentOf
        let found = BlockBuilder.build(built.segments)
        blocks = ReadingOrder.sorted(found)
        var blockOf = [Int](repeating: 0, count: built.segments.count)
        for (number, block) in blocks.enumerated() {
            for segment in block.segments { blockOf[segment] = number }
        }
        blockOfSegment = blockOf
    }

    /// Regions whose lines share columns. Found anew at each call: nothing in the engine's own flow needs them, since
    /// goods are found by the labels of their headings.
    package var tables: [TableRegion] { TableFinder.find(lines: lines, segments: segments, tokens: tokens) }

    /// The text of `tokens`, joined by blanks.
    package func text(_ tokens: some Sequence<Int>) -> String {
        var result = ""
        var lastWord = -1
        for token in tokens {
            // Parts of one word were never divided by a blank.
            if !result.isEmpty, self.tokens[token].word != lastWord { result += " " }
            result += self.tokens[token].text
            lastWord = self.tokens[token].word
        }
        return result
    }

    package func text(ofSegment segment: Int) -> String { text(segments[segment].tokens) }

    /// The smallest box around `tokens`; nil for none.
    package func box(_ tokens: some Sequence<Int>) -> Box? {
        tokens.lazy.map { self.tokens[$0].box }.enclosing()
    }

    static func median(_ values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        return values.sorted()[values.count / 2]
    }
}
