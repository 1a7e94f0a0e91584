/// A closed outline on a page, in fractions of the page's width and height (0…1), origin at the top left.
///
/// The page is the one that a person sees after it was turned upright (``PageText/appliedRotation``).
public struct Polygon: Sendable, Hashable, Codable {
    public struct Point: Sendable, Hashable, Codable {
        public var x: Double
        public var y: Double

        public init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }
    }

    /// Usually four points: top left, top right, bottom right, bottom left. Empty when there is no position.
    public var points: [Point]

    public init(points: [Point]) {
        self.points = points
    }

    /// No position: the value is not printed on the page.
    public static let none = Polygon(points: [])

    /// The four corners of `box` as fractions of a page of `size`, cut to the page and rounded to three decimals.
    public init(box: Box, in size: PageSize) {
        func fraction(_ value: Double, of whole: Double) -> Double {
            guard whole > 0 else { return 0 }
            return (min(1, max(0, value / whole)) * 1000).rounded() / 1000
        }
        let left = fraction(box.minX, of: size.width)
        let right = fraction(box.maxX, of: size.width)
        let top = fraction(box.minY, of: size.height)
        let bottom = fraction(box.maxY, of: size.height)
        points = [
            Point(x: left, y: top), Point(x: right, y: top), Point(x: right, y: bottom), Point(x: left, y: bottom),
        ]
    }

    public var isEmpty: Bool { points.isEmpty }
}

/// Width and height of a page in points (1/72 inch), as a person sees the upright page.
public struct PageSize: Sendable, Hashable, Codable {
    public var width: Double
    public var height: Double

    public init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }
}
