extension WirePolygon {
    /// The mean of the points; nil without any.
    public var centroid: Point? {
        guard !points.isEmpty else { return nil }
        let count = Double(points.count)
        return Point(x: points.reduce(0) { $0 + $1.x } / count, y: points.reduce(0) { $0 + $1.y } / count)
    }

    /// The upright box round the points; nil without any.
    public var boundingBox: BoundingBox? {
        guard let first = points.first else { return nil }
        return points.dropFirst().reduce(BoundingBox(minX: first.x, minY: first.y, maxX: first.x, maxY: first.y)) {
            BoundingBox(
                minX: min($0.minX, $1.x), minY: min($0.minY, $1.y), maxX: max($0.maxX, $1.x), maxY: max($0.maxY, $1.y))
        }
    }

    /// From the leftmost to the rightmost point; nil without any.
    public var rangeX: ClosedRange<Double>? { boundingBox.map { $0.minX...$0.maxX } }
    /// From the topmost to the lowest point; nil without any.
    public var rangeY: ClosedRange<Double>? { boundingBox.map { $0.minY...$0.maxY } }

    /// Whether `point` stands between the leftmost and the rightmost point, both included.
    public func isInRangeX(_ point: Point) -> Bool { rangeX?.contains(point.x) ?? false }
    /// Whether `point` stands between the topmost and the lowest point, both included.
    public func isInRangeY(_ point: Point) -> Bool { rangeY?.contains(point.y) ?? false }

    /// The upright box round all points of all polygons; nil without any point.
    public static func merging(_ polygons: some Sequence<WirePolygon>) -> BoundingBox? {
        WirePolygon(points: polygons.flatMap(\.points)).boundingBox
    }

    /// The same outline in pixels (or points) of a page of this size.
    public func scaled(toWidth width: Double, height: Double) -> WirePolygon {
        WirePolygon(points: points.map { Point(x: $0.x * width, y: $0.y * height) })
    }
}
