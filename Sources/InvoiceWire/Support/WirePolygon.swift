/// A closed outline on a page, on the wire a list of points: `[[0.84, 0.305], …]`.
///
/// Fractions of the upright page's width and height, 0…1, from the top left. Empty when there is no position. Usually
/// four points, but their order is not to be relied on.
public struct WirePolygon: Sendable, Hashable, Codable {
    public struct Point: Sendable, Hashable {
        public var x: Double
        public var y: Double

        public init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }
    }

    public var points: [Point]

    public init(points: [Point] = []) {
        self.points = points
    }

    public var isEmpty: Bool { points.isEmpty }

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

    public func encode(to encoder: any Encoder) throws {
        try points.map { [$0.x, $0.y] }.encode(to: encoder)
    }
}
