import DocumentModel

/// One word of a page, for those who want all of them and not just the fields.
public struct PageWord: Sendable, Hashable, Codable {
    public var text: String
    /// How sure the reader is of the text, 0…1. Words of a text layer have 1.
    public var confidence: Double
    /// Four corners, in the order of ``Polygon/points``.
    public var polygon: Polygon

    public init(text: String, confidence: Double, polygon: Polygon) {
        self.text = text
        self.confidence = confidence
        self.polygon = polygon
    }
}

/// Words on one baseline, across the whole page.
public struct PageLine: Sendable, Hashable, Codable {
    /// Indices in ``PageInvoice/words``, from left to right. A word that nobody can see is in no line.
    public var words: [Int]

    public init(words: [Int]) {
        self.words = words
    }
}
