/// Four corners in reading order of what they enclose: top left, top right, bottom right, bottom left.
///
/// The unit is that of the picture or page it stands on (pixels or points), x to the right, y downwards. A line of
/// text that runs upwards or is upside down has its "top left" where its first letter begins.
public struct Quadrilateral: Sendable, Hashable, Codable {
    public typealias Point = Polygon.Point

    public var topLeft: Point
    public var topRight: Point
    public var bottomRight: Point
    public var bottomLeft: Point

    public init(topLeft: Point, topRight: Point, bottomRight: Point, bottomLeft: Point) {
        self.topLeft = topLeft
        self.topRight = topRight
        self.bottomRight = bottomRight
        self.bottomLeft = bottomLeft
    }

    public init(_ box: Box) {
        self.init(
            topLeft: Point(x: box.minX, y: box.minY), topRight: Point(x: box.maxX, y: box.minY),
            bottomRight: Point(x: box.maxX, y: box.maxY), bottomLeft: Point(x: box.minX, y: box.maxY))
    }

    public var points: [Point] { [topLeft, topRight, bottomRight, bottomLeft] }

    /// The smallest upright box around it.
    public var box: Box {
        Box(
            minX: min(topLeft.x, topRight.x, bottomRight.x, bottomLeft.x),
            minY: min(topLeft.y, topRight.y, bottomRight.y, bottomLeft.y),
            maxX: max(topLeft.x, topRight.x, bottomRight.x, bottomLeft.x),
            maxY: max(topLeft.y, topRight.y, bottomRight.y, bottomLeft.y))
    }

    public var center: Point {
        Point(
            x: (topLeft.x + topRight.x + bottomRight.x + bottomLeft.x) / 4,
            y: (topLeft.y + topRight.y + bottomRight.y + bottomLeft.y) / 4)
    }

    public func map(_ transform: (Point) -> Point) -> Quadrilateral {
        Quadrilateral(
            topLeft: transform(topLeft), topRight: transform(topRight), bottomRight: transform(bottomRight),
            bottomLeft: transform(bottomLeft))
    }
}
