/// `orientation` beside the prediction of a page.
public struct PageOrientation: Sendable, Hashable, Codable {
    /// Clockwise degrees that turn the page upright: 0, 90, 180, 270; null when not looked at.
    public var value: Int?

    /// 0, 90, 180 or 270 degrees, clockwise.
    public init(value: Int?) {
        self.value = value
    }

    /// 0, 90, 180 or 270; 0 for null and for any other number.
    public var degrees: Int { value.flatMap { [90, 180, 270].contains($0) ? $0 : nil } ?? 0 }

    private enum CodingKeys: String, CodingKey {
        case value
    }

    /// Encodes the keys of the contract, with null for what was not found.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(value, forKey: .value)
    }
}
