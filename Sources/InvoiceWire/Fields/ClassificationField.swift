/// A value chosen from a published list; unknown words are kept as they are.
///
/// Has no position. `document_type` is sent without a confidence, the classes that came later with one.
public struct ClassificationField: Sendable, Hashable, Codable, NotFoundRepresentable {
    public var value: String?
    /// 0…1; nil: the key is missing.
    public var confidence: Double?

    public init() {
        self.init(value: nil)
    }

    public init(value: String?, confidence: Double? = nil) {
        self.value = value
        self.confidence = confidence
    }

    private enum CodingKeys: String, CodingKey {
        case value, confidence
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(value, forKey: .value)
        try container.encodeIfPresent(confidence, forKey: .confidence)
    }
}
