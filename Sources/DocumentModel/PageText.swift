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
    /// How sure ``appliedRotation`` is, 0…1; nil: no more and no less than the text of the page.
    public var rotationConfidence: Double?
    /// From points of this page, which is flat and straight, to points of the upright page as it was sent, which may be
    /// skewed or a photo; nil: the same. ``Polygon``s of a finished document are those of the page as sent.
    public var placement: Homography?
    /// Size in points of the upright page as it was sent, which ``placement`` leads to; nil: ``size``.
    public var sentSize: PageSize?
    /// Outlines of the papers on the page as sent; empty: the page is the paper.
    public var papers: [Polygon] = []
    /// What a person should know about how the page was read.
    public var remarks: [PageRemark] = []

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

/// What a person should know about how a page was read.
public enum PageRemark: Sendable, Hashable, Codable {
    /// The picture had more pixels than are worth reading and was made smaller first.
    case scaledDown(width: Int, height: Int, toWidth: Int, toHeight: Int)
    /// The text layer does not say what the page shows, so the page was read as a picture.
    case textLayerDistrusted
    /// Pictures of text beside the text layer were read, too.
    case picturesRead
}
