import DocumentModel

/// A decided value of an invoice, with where it stands and what proves it.
public struct Field<Value: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
    public var value: Value
    /// How likely the value is right, 0…1.
    public var confidence: Double
    /// Where it stands; ``Polygon/none`` when it was computed and is printed nowhere.
    public var polygon: Polygon
    /// Page index from 0; nil when it is printed nowhere.
    public var page: Int?
    /// The words that it was read from.
    public var words: [WordReference]
    /// The text as printed, words joined by blanks; nil when it was computed and is printed nowhere.
    public var text: String?
    /// Not printed: computed from other fields (`reconstructed` in old clients, `is_computed` on the v4 wire).
    public var isComputed: Bool
    /// Every check that this value took part in.
    public var checks: [Check]

    public init(
        value: Value, confidence: Double, polygon: Polygon = .none, page: Int? = nil, words: [WordReference] = [],
        text: String? = nil, isComputed: Bool = false, checks: [Check] = []
    ) {
        self.value = value
        self.confidence = confidence
        self.polygon = polygon
        self.page = page
        self.words = words
        self.text = text
        self.isComputed = isComputed
        self.checks = checks
    }

    /// The same evidence for another value.
    public func map<Other>(_ transform: (Value) -> Other) -> Field<Other> {
        Field<Other>(
            value: transform(value), confidence: confidence, polygon: polygon, page: page, words: words, text: text,
            isComputed: isComputed, checks: checks)
    }
}

/// A value chosen from a list, which stands nowhere on the page itself.
public struct Classified<Value: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
    public var value: Value
    public var confidence: Double

    public init(value: Value, confidence: Double) {
        self.value = value
        self.confidence = confidence
    }
}
