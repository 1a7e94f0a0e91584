import DocumentModel

/// The smallest piece of text that layout and extraction look at: a word, or a part of one.
///
/// A word is cut where a label is glued to its value (`No.:4711`); the parts then share the word.
package struct Token: Sendable, Hashable {
    package var text: String
    /// In points of the upright page; for a part of a word, interpolated by character count.
    package var box: Box
    /// Index in ``PageText/words``.
    package var word: Int
    package var fontSize: Double
    package var isBold: Bool
    /// Whether text recognition read it, which takes letters for digits and sees gaps where there are none. A text
    /// layer says what it says and is never read in another way.
    package var isRecognized: Bool
    /// Other readings of single characters, positions in ``text``; the likeliest first.
    package var alternatives: [CharacterAlternative] = []

    package init(
        text: String, box: Box, word: Int, fontSize: Double, isBold: Bool, isRecognized: Bool = false
    ) {
        self.text = text
        self.box = box
        self.word = word
        self.fontSize = fontSize
        self.isBold = isBold
        self.isRecognized = isRecognized
    }
}

/// Tokens on one baseline, from left to right across the whole page.
package struct Line: Sendable, Hashable {
    /// Indices in ``PageLayout/tokens``, from left to right.
    package var tokens: [Int]
    /// Indices in ``PageLayout/segments``, from left to right.
    package var segments: Range<Int>
    package var box: Box
}

/// A run of tokens of one line without a gap that only a column would leave.
package struct Segment: Sendable, Hashable {
    /// Indices in ``PageLayout/tokens``, from left to right.
    package var tokens: [Int]
    package var line: Int
    package var box: Box
    /// The largest font size in it, points.
    package var fontSize: Double
    package var isBold: Bool
}

/// Segments that stand below each other as one paragraph, address or list of labels.
package struct Block: Sendable, Hashable {
    /// Indices in ``PageLayout/segments``, from top to bottom.
    package var segments: [Int]
    package var box: Box
}
