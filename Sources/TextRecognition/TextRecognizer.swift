import DocumentModel

/// Reads the text of a picture of a page. Engines stand behind it: the bundled one, or one of the caller's.
///
/// Thread-safe. A call computes for up to seconds on the calling thread, so none of Swift's cooperative pool may call.
public protocol TextRecognizer: Sendable {
    /// Name and version of the engine and of its models, for logs.
    var identity: String { get }

    /// Reads one page.
    ///
    /// - Throws: ``RecognitionError``. A page without text is no error but has no lines.
    func recognize(_ image: PageImage, _ request: RecognitionRequest) throws -> RecognizedPage
}

/// What to read of a page.
public struct RecognitionRequest: Sendable {
    /// Only text whose centre lies in one of these boxes, in pixels of the picture as given; nil: all of it.
    public var areas: [Box]?
    /// Whether the page may be a photo or lie on its side. False for a rendered PDF page, which stands upright and
    /// straight unless its picture does not.
    public var mayBePhoto: Bool

    public init(areas: [Box]? = nil, mayBePhoto: Bool = true) {
        self.areas = areas
        self.mayBePhoto = mayBePhoto
    }
}

/// What stands on a page, and how the page lies in its picture.
public struct RecognizedPage: Sendable {
    /// Turns of 90 degrees clockwise, 0…3, after which the picture stands upright. Everything below is in pixels of
    /// the upright picture.
    public var quarterTurns: Int
    /// How sure that is, 0…1.
    public var orientationConfidence: Double
    /// In no fixed order.
    public var lines: [RecognizedLine]
    /// From the upright picture to the flat page: skew and perspective taken out, at about the same scale.
    public var flattening: Homography
    /// Size of the flat page in pixels.
    public var flatSize: PageSize
    /// The outline of the paper where it is smaller than the picture; nil: the picture is the paper.
    public var paper: Quadrilateral?

    public init(
        quarterTurns: Int = 0, orientationConfidence: Double = 1, lines: [RecognizedLine],
        flattening: Homography = .identity, flatSize: PageSize, paper: Quadrilateral? = nil
    ) {
        self.quarterTurns = quarterTurns
        self.orientationConfidence = orientationConfidence
        self.lines = lines
        self.flattening = flattening
        self.flatSize = flatSize
        self.paper = paper
    }
}

/// One line of text.
public struct RecognizedLine: Sendable, Hashable {
    public var outline: Quadrilateral
    /// In reading order, never empty.
    public var words: [RecognizedWord]

    public init(outline: Quadrilateral, words: [RecognizedWord]) {
        self.outline = outline
        self.words = words
    }

    public var text: String { words.map(\.text).joined(separator: " ") }
}

/// One word of a line.
public struct RecognizedWord: Sendable, Hashable {
    /// Without white space, never empty.
    public var text: String
    public var outline: Quadrilateral
    /// 0…1, the least sure character counting most.
    public var confidence: Double
    /// Other readings of single characters, the likeliest first.
    public var alternatives: [CharacterAlternative]

    public init(text: String, outline: Quadrilateral, confidence: Double, alternatives: [CharacterAlternative] = []) {
        self.text = text
        self.outline = outline
        self.confidence = confidence
        self.alternatives = alternatives
    }
}
