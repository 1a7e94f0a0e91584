/// A closed outline on a page, on the wire a list of points: `[[0.84, 0.305], …]`.
///
/// Fractions of the upright page's width and height, 0…1, from the top left. Empty when there is no position. Usually
/// four points, but their order is not to be relied on.
public struct WirePolygon: Sendable, Hashable, Codable {
    /// A point of the page, in fractions of it or in pixels.
    public struct Point: Sendable, Hashable {
        /// From the left.
        public var x: Double
        /// From the top.
        public var y: Double

        /// A point by its distances from the left and from the top.
        public init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }
    }

    /// Its corners, in no order that can be relied on.
    public var points: [Point]

    /// An outline through the points, in their order.
    public init(points: [Point] = []) {
        self.points = points
    }

    /// Whether there is no position.
    public var isEmpty: Bool { points.isEmpty }

    /// Decodes a list of pairs.
    ///
    /// - Throws: `DecodingError` for a point that has not two coordinates.
    public init(from decoder: any Decoder) throws {
        let pairs = try [[Double]](from: decoder)
        points = try pairs.map { pair in
            guard pair.count == 2 else {
                throw DecodingError.dataCorrupted(
                    .init(codingPath: decoder.codingPath, debugDescription: "A point has two coordinates."))
            }
            return Point(x: pair[0], y: pair[1])
        }
    }

    /// Encodes a list of pairs.
    public func encode(to encoder: any Encoder) throws {
        try points.map { [$0.x, $0.y] }.encode(to: encoder)
    }
}
