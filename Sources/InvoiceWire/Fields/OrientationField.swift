/// `orientation` inside the prediction of a page, never at document level.
public struct OrientationField: Sendable, Hashable, Codable {
    /// 0…1.
    public var confidence: Double
    /// Clockwise degrees that turn the page upright: 0, 90, 180, 270.
    public var degrees: Int

    public init(confidence: Double, degrees: Int) {
        self.confidence = confidence
        self.degrees = degrees
    }
}
