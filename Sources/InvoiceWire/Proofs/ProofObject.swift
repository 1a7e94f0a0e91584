/// What one value was read from, and the checks that it took part in.
public struct ProofObject: Sendable, Hashable, Codable {
    /// Page index from 0; null when it is printed nowhere.
    public var page: Int?
    /// The words it was read from, each as `[page index, word index]`.
    public var words: [[Int]]
    /// The text as printed; null when it is printed nowhere.
    public var text: String?
    /// Whether it was computed from other values.
    public var isComputed: Bool
    /// What it took part in; empty when there was nothing to check it against.
    public var checks: [CheckObject]

    /// A proof; `page` and the pairs of `words` count from 0.
    public init(page: Int?, words: [[Int]], text: String?, isComputed: Bool, checks: [CheckObject]) {
        self.page = page
        self.words = words
        self.text = text
        self.isComputed = isComputed
        self.checks = checks
    }

    private enum CodingKeys: String, CodingKey {
        case page, words, text, checks
        case isComputed = "is_computed"
    }

    /// Encodes the keys of the contract, with null for what was not found.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(page, forKey: .page)
        try container.encode(words, forKey: .words)
        try container.encode(text, forKey: .text)
        try container.encode(isComputed, forKey: .isComputed)
        try container.encode(checks, forKey: .checks)
    }
}
