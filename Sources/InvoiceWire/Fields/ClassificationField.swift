/// A value chosen from a published list; unknown words are kept as they are.
///
/// Has no position. `document_type` is sent without a confidence, the classes that came later with one.
public struct ClassificationField: Sendable, Hashable, Codable, NotFoundRepresentable {
    /// A word of the field's list; nil when nothing was found.
    public var value: String?
    /// 0…1; nil: the key is missing.
    public var confidence: Double?

    /// Nothing found.
    public init() {
        self.init(value: nil)
    }

    /// A word, with a confidence of 0…1.
    public init(value: String?, confidence: Double? = nil) {
        self.value = value
        self.confidence = confidence
    }

    private enum CodingKeys: String, CodingKey {
        case value, confidence
    }

    /// Encodes the keys of the contract, with null for what was not found.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(value, forKey: .value)
        try container.encodeIfPresent(confidence, forKey: .confidence)
    }
}
