/// The words of one page, whoever read them.
public struct PageText: Sendable, Hashable, Codable {
    public enum Source: String, Sendable, Hashable, Codable {
        /// From the text layer of a PDF.
        case textLayer
        /// From text recognition.
        case recognized
        /// Nothing could be read: the page has no text layer, or one that cannot be used.
        case none
    }

    /// Position in the document, from 0.
    public var index: Int
    /// Size of the upright page in points.
    public var size: PageSize
    /// Degrees clockwise (0, 90, 180, 270) by which the page, as a viewer shows it, was turned to stand upright.
    public var appliedRotation: Int
    /// The words, in the order of the source. ``WordReference`` counts in this array.
    public var words: [Word]
    public var source: Source
    /// Share of characters whose font gives no usable Unicode value, 0…1. High: the text layer is not to be trusted.
    public var unmappedShare: Double

    public init(
        index: Int, size: PageSize, appliedRotation: Int = 0, words: [Word], source: Source = .textLayer,
        unmappedShare: Double = 0
    ) {
        self.index = index
        self.size = size
        self.appliedRotation = appliedRotation
        self.words = words
        self.source = source
        self.unmappedShare = unmappedShare
    }
}
