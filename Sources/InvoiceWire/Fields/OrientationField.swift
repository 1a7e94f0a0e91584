/// `orientation` inside the prediction of a page, never at document level.
public struct OrientationField: Sendable, Hashable, Codable {
    /// 0…1.
    public var confidence: Double
    /// Clockwise degrees that turn the page upright: 0, 90, 180, 270.
    public var degrees: Int

    /// Clockwise degrees, with a confidence of 0…1.
    public init(confidence: Double, degrees: Int) {
        self.confidence = confidence
        self.degrees = degrees
    }

    private enum CodingKeys: CodingKey {
        case confidence, degrees
    }

    /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        confidence = try container.decodeIfPresent(Double.self, forKey: .confidence) ?? 0
        degrees = try container.decodeIfPresent(Int.self, forKey: .degrees) ?? 0
    }
}
