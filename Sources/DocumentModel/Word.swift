/// One word as it stands on a page.
public struct Word: Sendable, Hashable, Codable {
    /// The text, never empty and without white space; composed (NFC) and with ligatures taken apart.
    public var text: String
    /// Where it stands, in points of the upright page.
    public var box: Box
    /// How sure the reader is of the text, 0…1. Words of a text layer have 1.
    public var confidence: Double
    /// Font size in points as seen on the page.
    public var fontSize: Double
    public var isBold: Bool
    /// Fill colour as 0xRRGGBB.
    public var color: UInt32
    /// False for text that nobody can see: drawn in no mode, fully transparent, white on nothing, or off the page.
    public var isVisible: Bool
    /// Other readings of single characters, the likeliest first. Words of a text layer have none.
    public var alternatives: [CharacterAlternative] = []

    public init(
        text: String, box: Box, confidence: Double = 1, fontSize: Double = 10, isBold: Bool = false, color: UInt32 = 0,
        isVisible: Bool = true
    ) {
        self.text = text
        self.box = box
        self.confidence = confidence
        self.fontSize = fontSize
        self.isBold = isBold
        self.color = color
        self.isVisible = isVisible
    }
}

/// Names one word of a document: page index and index in ``PageText/words``, both from 0.
public struct WordReference: Sendable, Hashable, Codable {
    public var page: Int
    public var word: Int

    public init(page: Int, word: Int) {
        self.page = page
        self.word = word
    }
}
